/** The sheet that a hidden one is a copy of. */
interface Former {
  readonly name: string;
  /** Whether it had charts that nothing tells how to draw again, as a file that was written elsewhere may. */
  readonly hasLostCharts: boolean;
}

/** No sheet has it in its name. */
const LOST_CHARTS = "*";

/** The former sheet as a hidden name says it. */
export function formerText({ name, hasLostCharts }: Former): string {
  return hasLostCharts ? name + LOST_CHARTS : name;
}

export function formerIn(text: string): Former {
  const hasLostCharts = text.endsWith(LOST_CHARTS);
  return { name: hasLostCharts ? text.slice(0, -LOST_CHARTS.length) : text, hasLostCharts };
}
