import { writeAsOf } from "../facts/as-of.ts";
import type { Measure, Value } from "../measure/measure.ts";
import { jsonValue } from "./show-value.ts";
import { formatDay } from "../table/moment.ts";
import type { ComparisonTable } from "./comparison.ts";
import {
  type ComposedTable,
  isComparison,
  isComposed,
  isGrouped,
  listsBelow,
  partsOfPeriod,
  type PartTable,
} from "./composed.ts";
import {
  isOfRowsAlone,
  type ListingTable,
  type Question,
  type ReportName,
  type ReportRow,
  type ReportTable,
} from "./report.ts";

/** How many rows of the tables a report uses had problems in its period. */
export interface ProblemCounts {
  readonly setAside: number;
  readonly noted: number;
  readonly skipped: number;
}

export type JsonRow = Readonly<Record<string, Value>>;

/** The figures of a report, or of a part of one: rows hold body rows alone, a subtotal carries the keys it is of. */
export interface JsonFigures {
  readonly rows: readonly JsonRow[];
  readonly subtotals: readonly JsonRow[];
  readonly totals: JsonRow | null;
}

/** A report as data (spec 3.2); `blocks` are what stands under its table, or of a composed one, which has no rows of its own, its parts. */
export interface ReportJson extends JsonFigures {
  readonly report: string;
  readonly title: string;
  readonly period: { readonly from: string; readonly to: string };
  /** The moment whose state it is; only of a report that shows a state. */
  readonly asOf?: string;
  readonly options: Readonly<Record<string, string | true>>;
  readonly blocks?: Readonly<Record<string, JsonFigures & { readonly title: string }>>;
  readonly problems: ProblemCounts;
}

/** Turns a report of any kind into data. */
export function toJson<W>(table: PartTable<W> | ComposedTable<W>, problems: ProblemCounts): ReportJson {
  const { report, question } = table;
  const parts = isComposed(table) ? partsOfPeriod(table) : listsBelow(table);
  const blocks = parts.map((part) => [part.report.id, { title: part.report.title, ...figuresOf(part) }] as const);
  const own = isComposed(table) ? { rows: [], subtotals: [], totals: null } : figuresOf(table);
  const named = isComposed(table) || parts.length > 0 ? { blocks: Object.fromEntries(blocks) } : {};
  return { ...headOf(report, question), ...own, ...named, problems };
}

function figuresOf<W>(table: PartTable<W>): JsonFigures {
  if (isGrouped(table)) return groupedFigures(table);
  if (isComparison(table)) return { rows: comparedRows(table), subtotals: [], totals: null };
  return { rows: listedRows(table), subtotals: [], totals: listedTotals(table) };
}

function groupedFigures<W>(table: ReportTable<W>): JsonFigures {
  const { report, totals } = table;
  const isOfTotal = (measure: Measure<W>) => !report.notOfTotal?.includes(measure);
  const ofGroups = report.show.filter((measure) => measure.kind !== "post" && !isOfRowsAlone(report, measure));
  return {
    rows: table.rows.map((row) => jsonRow(table, row, report.show)),
    subtotals: table.subtotals.map((row) => jsonRow(table, row, [...ofGroups, ...report.subtotalsShow])),
    totals: totals && jsonRow(table, totals, [...ofGroups.filter(isOfTotal), ...report.totalsShow]),
  };
}

function listedRows<W>({ report: { columns }, rows }: ListingTable<W>): JsonRow[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ id, format }, place) => [id, jsonValue(row[place]!, format)])),
  );
}

function listedTotals<W>({ report: { totals }, totals: counted }: ListingTable<W>): JsonRow | null {
  if (!totals || !counted) return null;
  return Object.fromEntries(totals.columns.map(({ id }, place) => [id, counted[place]!.length]));
}

function comparedRows<W>({ report, rows }: ComparisonTable<W>): JsonRow[] {
  if (report.intervals) {
    return rows.map(({ measure, now, before, change, interval }) => {
      const { low = null, high = null } = interval ?? {};
      return { measure: measure.id, this: now, previous: before, change, low, high };
    });
  }
  return rows.map(({ measure, now, before, change, changeRate }) => ({
    figure: measure.id,
    now,
    before,
    change,
    changeRate,
  }));
}

function headOf({ id, title, options: uses }: ReportName, { period, options }: Question) {
  const given = Object.entries(options).map(([name, text]) => [name, uses[name] === "flag" ? true : text] as const);
  const span = { from: formatDay(period.from), to: formatDay(period.to) };
  const { asOf } = period;
  const state = asOf === undefined ? {} : { asOf: writeAsOf(asOf) };
  return { report: id, title, period: span, ...state, options: Object.fromEntries(given) };
}

function jsonRow<W>(
  { report, world }: ReportTable<W>,
  { keys, values }: ReportRow,
  show: readonly Measure<W>[],
): JsonRow {
  const named = keys.map((code, place) => [report.rows[place]!.id, report.rows[place]!.text(world, code)] as const);
  const shown = show.map(({ id, format }) => [id, jsonValue(values[id] ?? null, format)] as const);
  return Object.fromEntries([...named, ...shown]);
}
