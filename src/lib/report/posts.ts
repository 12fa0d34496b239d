import { evaluate, numberOf } from "../measure/evaluate.ts";
import type { FinishedColumns, Measure, Post, Value } from "../measure/measure.ts";
import type { Report, ReportRow } from "./report.ts";

/** The rows with what is read off their finished columns: ranks, gaps, flags, grades. */
export function withPosts<W>(
  { report, world }: { report: Report<W>; world: W },
  rows: readonly ReportRow[],
  groups: readonly ReportRow[],
): ReportRow[] {
  const columns = finishedColumns(world, rows, groups);
  const posts = report.show.filter((measure): measure is Post<W> => measure.kind === "post");
  const read = posts.flatMap((measure) => {
    const remarks = measure.remark ? [[remarkId(measure.id), measure.remark(columns, world)] as const] : [];
    return [[measure.id, measure.read(columns, world)] as const, ...remarks];
  });
  return rows.map(({ keys, values }, row) => {
    const own = read.map(([id, column]): [string, Value] => [id, column[row]!]);
    return { keys, values: { ...values, ...Object.fromEntries(own) } };
  });
}

/** Where a row keeps what a sheet says after a measure's value. */
export function remarkId(measureId: string): string {
  return `${measureId}#remark`;
}

function finishedColumns<W>(world: W, rows: readonly ReportRow[], groups: readonly ReportRow[]): FinishedColumns<W> {
  const groupOf = new Map(groups.map((group) => [group.keys[0], group]));
  const valueIn = (row: ReportRow | undefined, measure: Measure<W>) =>
    row ? evaluate(measure, { world, leaf: (id) => numberOf(row.values[id]), total: () => null }) : null;
  return {
    own: (measure) => rows.map((row) => valueIn(row, measure)),
    ofGroup: (measure) => rows.map((row) => valueIn(groupOf.get(row.keys[0]), measure)),
    groups: rows.map((row) => row.keys[0]!),
  };
}
