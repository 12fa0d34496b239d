import type { Dimension, Measure } from "../measure/measure.ts";

/** A figure drawn in a chart: along a second axis at the right, or as a line among columns, if so said. */
export interface Drawn<W> {
  readonly measure: Measure<W>;
  readonly axis?: "second";
  readonly kind?: "column" | "line";
}

/**
 * A chart under a report. With `top` it draws the rows with the most of its first figure, listed beside it;
 * `of` subtotals it draws the groups, listed so too.
 */
export interface ReportChart<W> {
  readonly kind: "bar" | "column" | "line" | "pie" | "pareto";
  readonly title: string;
  /** What names a point: a key, or a word about it. */
  readonly by: Dimension<W> | Measure<W>;
  readonly draws: readonly Drawn<W>[];
  readonly top?: number;
  readonly of?: "subtotals";
}

/** The agents, teams … with the most of a measure, as bars. */
export function bars<W>(
  measure: Measure<W>,
  { by, top, title }: Pick<ReportChart<W>, "by" | "title"> & { top: number },
): ReportChart<W> {
  return { kind: "bar", title, by, draws: [{ measure }], top };
}
