import type { Period } from "../../facts/period.ts";
import { leavesOf } from "../../measure/evaluate.ts";
import type { Measure, SpanRule } from "../../measure/measure.ts";
import type { Keys } from "../../measure/source-row.ts";
import { groupLevel } from "../level.ts";
import type { ReportRow, ReportTable } from "../report.ts";

/** Where a figure stands in a report worked out with all its subtotals and totals. */
export interface Standing<W> {
  readonly table: ReportTable<W>;
  readonly row: ReportRow;
  /** The codes of its keys: the row's, and the part's where a figure is spread over columns. */
  readonly keys: Keys;
}

/** A row of a report as a figure of it is explained. */
export function standingAt<W>(table: ReportTable<W>, row: ReportRow): Standing<W> {
  const keys = Object.fromEntries(row.keys.map((code, place) => [table.report.rows[place]!.id, code]));
  return { table, row, keys };
}

export function periodOf<W>({ table }: Standing<W>, span: SpanRule | null): Period {
  const { period } = table.question;
  return span ? span.period(period) : period;
}

/** The counted figures of some keys, by their names among the sums, worked out anew. */
export function sumsAt<W>({ table }: Standing<W>, measures: readonly Measure<W>[], keys: Keys): (id: string) => number {
  const { world, question } = table;
  const leaves = leavesOf(measures, world);
  const narrowed = { ...question, only: { ...question.only, ...keys } };
  const { sums } = groupLevel({ world, question: narrowed, by: [], leaves, standing: [[]] });
  return (id) => sums.get(id)?.[0] ?? 0;
}
