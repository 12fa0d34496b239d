import { type FactTable, FactTableBuilder } from "../../../src/lib/facts/fact-table.ts";
import { parsePeriod } from "../../../src/lib/facts/period.ts";
import type { Only } from "../../../src/lib/facts/select.ts";
import { amount, label, ratio, stated, sum } from "../../../src/lib/measure/declare.ts";
import type { Dimension, FactSource, Measure, MeasureFormat } from "../../../src/lib/measure/measure.ts";
import { computeReport } from "../../../src/lib/report/compute.ts";
import type { Report, ReportTable } from "../../../src/lib/report/report.ts";

/** A market of two rows of stalls, to run the engine on: it knows nothing of call centres. */
export interface Market {
  readonly sales: FactTable;
  /** What a stall, or a row of stalls, is to sell, by name. */
  readonly goals: Readonly<Record<string, number>>;
}

const ROWS = ["东", "西"];
const STALLS = ["甲", "乙", "丙"];
const FIRST_DAY = 45_931;

type Sale = readonly [day: number, row: string, stall: string, count: number, cents: number];

/** Sales as day of 2025-10, row, stall, how many, and for how many cents. */
export function marketOf(sales: readonly Sale[], goals: Market["goals"] = {}): Market {
  const builder = new FactTableBuilder(["date", "row", "stall"], ["count", "cents"]);
  sales.forEach(([day, row, stall, count, cents], at) => {
    const keys = { date: FIRST_DAY + day - 1, row: ROWS.indexOf(row), stall: STALLS.indexOf(stall) };
    builder.add(keys, { count, cents }, { sheet: 0, row: at });
  });
  return { sales: builder.finish(), goals };
}

const source: FactSource<Market> = { id: "sales", tables: ["sales"], needs: [["sales"]], facts: ({ sales }) => sales };

/** Rows of stalls stand the last first, so that their order is no accident. */
export const row = dimension("row", ROWS, (a, b) => b - a);
export const stall = dimension("stall", STALLS, (a, b) => a - b);
export const count = sum<Market>({ ...named("count", "count"), of: amount(source, "count") });
export const takings = sum<Market>({ ...named("takings", "money"), of: amount(source, "cents"), unit: 100 });
export const price = ratio<Market>({ ...named("price", "price"), of: takings, per: count });
export const keeper = label<Market>({ ...named("keeper", "text"), text: (_, keys) => `${STALLS[keys["stall"]!]!}记` });
export const goal = stated<Market>({
  ...named("goal", "money"),
  row: ({ goals }, keys) => goals[STALLS[keys["stall"]!]!] ?? null,
  group: ({ goals }, keys) => goals[ROWS[keys["row"]!]!] ?? null,
});
export const reached = ratio<Market>({ ...named("reached", "rate"), of: takings, per: goal });

/** A report of the market, by row and stall unless it says otherwise. */
export function reportOf(show: readonly Measure<Market>[], rest: Partial<Report<Market>> = {}): Report<Market> {
  return {
    kind: "grouped",
    id: "sales",
    title: "销售表",
    english: "Sales",
    tells: "卖了多少",
    of: "any",
    options: {},
    tables: ["sales"],
    needs: [],
    rows: [row, stall],
    narrowedRows: {},
    show,
    subtotal: true,
    subtotalsShow: [],
    total: true,
    totalsShow: [],
    standing: () => [],
    bars: [],
    dropsIdle: false,
    shades: [],
    charts: [],
    below: [],
    ...rest,
  };
}

/** The report over October 2025, or as asked. */
export function run(
  report: Report<Market>,
  market: Market,
  { period = "2025-10", only = {} }: { period?: string; only?: Only } = {},
): ReportTable<Market> {
  return computeReport(report, market, { period: parsePeriod(period)!, only, options: {} });
}

export function named(id: string, format: MeasureFormat) {
  return { id, title: id, english: id, format, means: id };
}

function dimension(id: string, texts: readonly string[], compare: (a: number, b: number) => number): Dimension<Market> {
  return {
    id,
    title: id,
    english: id,
    format: "text",
    range: () => ({ from: 0, size: texts.length }),
    text: (_, code) => texts[code]!,
    compare: () => compare,
  };
}
