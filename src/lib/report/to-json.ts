import type { Value } from "../measure/measure.ts";
import { formatDay } from "../table/moment.ts";
import type { ReportRow, ReportTable } from "./report.ts";

/** How many rows of the tables a report uses had problems in its period. */
export interface ProblemCounts {
  readonly setAside: number;
  readonly noted: number;
  readonly skipped: number;
}

export type JsonRow = Readonly<Record<string, Value>>;

/** A report as data (spec 3.2): rows hold body rows alone, a subtotal carries the keys it is of. */
export interface ReportJson {
  readonly report: string;
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly options: Readonly<Record<string, string>>;
  readonly rows: readonly JsonRow[];
  readonly subtotals: readonly JsonRow[];
  readonly totals: JsonRow | null;
  readonly problems: ProblemCounts;
}

export interface JsonContext {
  readonly options: Readonly<Record<string, string>>;
  readonly problems: ProblemCounts;
}

export function toJson<W>(table: ReportTable<W>, { options, problems }: JsonContext): ReportJson {
  const { report, period, totals } = table;
  return {
    report: report.id,
    title: report.title,
    period: { from: formatDay(period.from), to: formatDay(period.to) },
    options,
    rows: table.rows.map((row) => jsonRow(table, row)),
    subtotals: table.subtotals.map((row) => groupRow(table, row)),
    totals: totals && groupRow(table, totals),
    problems,
  };
}

function jsonRow<W>({ report, world }: ReportTable<W>, { keys, values }: ReportRow): JsonRow {
  const named = keys.map((code, place) => [report.rows[place]!.id, report.rows[place]!.text(world, code)] as const);
  const shown = report.show.map(({ id }) => [id, values[id] ?? null] as const);
  return Object.fromEntries([...named, ...shown]);
}

/** A group's row without the words that only a row's own key has. */
function groupRow<W>(table: ReportTable<W>, row: ReportRow): JsonRow {
  const words = new Set(
    table.report.show.filter(({ kind }) => kind === "label" || kind === "post").map(({ id }) => id),
  );
  return Object.fromEntries(Object.entries(jsonRow(table, row)).filter(([id]) => !words.has(id)));
}
