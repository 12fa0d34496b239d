import type { Asked } from "../../definition/definitions.ts";
import { showAsOf } from "../../facts/as-of.ts";
import { type Period, periodInWords } from "../../facts/period.ts";
import type { GridCell } from "../../report/grid.ts";
import { STAMP_PREFIX } from "../../report/mark.ts";
import type { ReportName } from "../../report/report.ts";
import type { Reading, RowCounts } from "../../table/journal.ts";
import type { Centre } from "../centre.ts";
import { PROBLEM_SHEET } from "./problem-grid.ts";
import { stampedDefinitions } from "./stamped-definitions.ts";

const MOST_SHEETS = 8;

/** What the options are called in a stamp. */
export const OPTION_TITLES: Readonly<Record<string, string>> = {
  city: "地市",
  product: "业务",
  n: "条数",
  mask: "遮住号码",
  all: "全部坐席",
  "as-of": "截至",
};

/** By option, what was given. */
type Options = Readonly<Record<string, string>>;

/** When a report was made, and what it was asked for. */
interface Made {
  readonly period: Period;
  readonly options: Options;
  readonly at: string;
  /** The definitions that working it out asked for. */
  readonly asked: Asked;
}

/** When and of what a report was made, as its sheet's second row says it. */
export function stampOf(centre: Centre, report: ReportName, made: Made): string {
  const { period: span, asked } = made;
  const remarks = centre.remarksOn(report.tables, { span, asked });
  return [
    `${STAMP_PREFIX} · ${report.id}`,
    `期间 ${periodInWords(made.period)}`,
    ...(made.period.asOf === undefined ? [] : [`截至 ${showAsOf(made.period.asOf)}`]),
    ...optionsIn(made.options),
    `制表 ${made.at}`,
    `来源 ${sourcesOf(centre, readingsOf(centre, report))}`,
    `口径 ${[...stampedDefinitions(centre, report, asked), ...remarks].join(";") || "默认"}`,
  ].join(" · ");
}

function optionsIn(options: Options): string[] {
  const told = Object.entries(options).map(([name, text]) => `${OPTION_TITLES[name] ?? name}=${text}`);
  return told.length === 0 ? [] : [`选项 ${told.join(";")}`];
}

/** That rows of the report's tables were set aside, with the way to the 问题 sheet; null when every row counted. */
export function warningOf(centre: Centre, report: ReportName): GridCell | null {
  const setAside = readingsOf(centre, report).reduce((sum, reading) => sum + reading.setAside, 0);
  if (setAside === 0) return null;
  return {
    value: `有 ${setAside} 行未计入,见“${PROBLEM_SHEET}”表`,
    alert: true,
    link: { sheet: PROBLEM_SHEET, cell: "A1" },
  };
}

function readingsOf(centre: Centre, report: ReportName): Reading[] {
  return centre.readings.filter(({ table }) => report.tables.includes(table));
}

function sourcesOf(centre: Centre, readings: readonly Reading[]): string {
  const bySheet = readings.map((reading) => `${reading.sheet} ${countsOf(reading)}`);
  return (bySheet.length <= MOST_SHEETS ? bySheet : byTable(centre, readings)).join(";");
}

function byTable(centre: Centre, readings: readonly Reading[]): string[] {
  return [...new Set(readings.map(({ table }) => table))].map((table) => {
    const own = readings.filter((reading) => reading.table === table);
    return `${centre.titleOf(table)} ${own.length} 个工作表 ${countsOf(addUp(own))}`;
  });
}

function addUp(readings: readonly RowCounts[]): RowCounts {
  const sum = (count: keyof RowCounts) => readings.reduce((total, reading) => total + reading[count], 0);
  return {
    rows: sum("rows"),
    counted: sum("counted"),
    noted: sum("noted"),
    setAside: sum("setAside"),
    skipped: sum("skipped"),
  };
}

function countsOf({ rows, counted, setAside, noted, skipped }: RowCounts): string {
  const parts = [`计入 ${counted}`];
  if (noted > 0) parts.push(`其中备注 ${noted}`);
  if (setAside > 0) parts.push(`未计入 ${setAside}`);
  if (skipped > 0) parts.push(`跳过 ${skipped}`);
  return `${rows} 行(${parts.join("、")})`;
}
