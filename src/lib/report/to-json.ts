import type { Measure, Value } from "../measure/measure.ts";
import { formatDay, formatTime } from "../table/moment.ts";
import type { ListingTable } from "./listing.ts";
import type { ListingColumn, Question, ReportName, ReportRow, ReportTable } from "./report.ts";
import { isOfRowsAlone } from "./rows-alone.ts";

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

/** Turns a grouped report into data. */
export function toJson<W>(table: ReportTable<W>, problems: ProblemCounts): ReportJson {
  const { report, question, totals } = table;
  const ofGroups = report.show.filter((measure) => measure.kind !== "post" && !isOfRowsAlone(report, measure));
  return {
    ...headOf(report, question),
    rows: table.rows.map((row) => jsonRow(table, row, report.show)),
    subtotals: table.subtotals.map((row) => jsonRow(table, row, [...ofGroups, ...report.subtotalsShow])),
    totals: totals && jsonRow(table, totals, [...ofGroups, ...report.totalsShow]),
    problems,
  };
}

/** Turns the rows of a listing into data. */
export function listingJson<W>({ report, question, rows }: ListingTable<W>, problems: ProblemCounts): ReportJson {
  const { columns } = report;
  const named = rows.map((row) =>
    Object.fromEntries(columns.map(({ id, format }, place) => [id, jsonCell(row[place]!, format)])),
  );
  return { ...headOf(report, question), rows: named, subtotals: [], totals: null, problems };
}

function headOf(report: ReportName, { period, options }: Question) {
  const { id, title } = report;
  return { report: id, title, period: { from: formatDay(period.from), to: formatDay(period.to) }, options };
}

function jsonRow<W>(
  { report, world }: ReportTable<W>,
  { keys, values }: ReportRow,
  show: readonly Measure<W>[],
): JsonRow {
  const named = keys.map((code, place) => [report.rows[place]!.id, report.rows[place]!.text(world, code)] as const);
  const shown = show.map(({ id }) => [id, values[id] ?? null] as const);
  return Object.fromEntries([...named, ...shown]);
}

function jsonCell(value: string | number | null, format: ListingColumn["format"]): string | number | null {
  if (typeof value !== "number") return value;
  return format === "date" ? formatDay(value) : format === "time" ? formatTime(value) : value;
}
