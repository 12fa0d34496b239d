/** What a cell holds. Date kinds come from the number format; `toMinute` kinds show no seconds. */
export const Kind = {
  blank: 0,
  number: 1,
  text: 2,
  boolean: 3,
  error: 4,
  date: 5,
  time: 6,
  dateTime: 7,
  timeToMinute: 8,
  dateTimeToMinute: 9,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Texts by number, such as an array of them; a host may make each but when it is asked for. */
export interface Texts {
  readonly length: number;
  at(index: number): string | undefined;
  /** What `readFigures` gives for a text, where that is known without making it. */
  figuresAt?(index: number): number | null;
}

/**
 * A run of cells of one column. `numbers[i]` is the number, the raw date serial, 0 or 1 of a boolean,
 * or for texts and errors an index into `texts`. These only ever grow and are the same object for
 * every run of a column, so what a text means need be worked out but once.
 */
export interface CellColumn {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly texts: Texts;
}

/** Some columns of some consecutive rows, in the order they were asked for. */
export interface Block {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly columns: readonly CellColumn[];
}
