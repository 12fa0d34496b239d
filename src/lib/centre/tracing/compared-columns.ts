/** The columns of a comparison after the figure's name, in order, each with what it is called. */
export const COMPARED_COLUMNS = { now: "本期", before: "上期", change: "增减", changeRate: "增减率" } as const;

export type ComparedColumn = keyof typeof COMPARED_COLUMNS;
