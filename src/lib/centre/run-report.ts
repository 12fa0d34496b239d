import { UserError, type Problem } from "../problem.ts";
import { computeReport } from "../report/compute.ts";
import type { Grid } from "../report/grid.ts";
import { computeListing, listingGrid, type ListingTable } from "../report/listing.ts";
import { periodInName } from "../report/period-words.ts";
import type { AnyReport, ReportTable } from "../report/report.ts";
import { safeSheetName } from "../report/sheet-name.ts";
import { splitListing } from "../report/split-listing.ts";
import { toGrid } from "../report/to-grid.ts";
import { listingJson, toJson, type ProblemCounts, type ReportJson } from "../report/to-json.ts";
import { misuse, questionOf, type Request } from "./ask.ts";
import type { Centre } from "./centre.ts";
import { stampOf, warningOf } from "./stamp.ts";
import { tableTitle } from "./tables/index.ts";

/** A report worked out, of either kind. */
export type Result = ReportTable<Centre> | ListingTable<Centre>;

/** Works a report of a centre out. Throws a UserError for a wrong request, or when a table it needs was not found. */
export function runReport(report: AnyReport<Centre>, centre: Centre, request: Request): Result {
  const wrong = misuse(report, request);
  if (wrong !== null) throw new UserError(wrong);
  const read = new Set(centre.readings.map(({ table }) => table));
  for (const needed of report.needs) {
    if (!needed.some((table) => read.has(table))) throw new UserError(missingTable(report, needed));
  }
  const question = questionOf(centre, request);
  return report.kind === "grouped" ? computeReport(report, centre, question) : computeListing(report, centre, question);
}

/** A report as data, the problems of its rows counted. */
export function reportJson(result: Result): ReportJson {
  const problems = countProblems(problemsOf(result));
  return isListing(result) ? listingJson(result, problems) : toJson(result, problems);
}

/** A report's sheets, stamped with the moment they were made (`2025-10-10 09:30`); a listing may take one for each city. */
export function reportGrids(result: Result, madeAt: string): Grid[] {
  if (!isListing(result)) return [result, ...besideOf(result)].map((one) => gridOf(one, madeAt, []));
  return splitListing(result).map(({ part, table }) => gridOf(table, madeAt, part === null ? [] : [part]));
}

/** The problems of the tables a report uses, of rows in its period or without a readable date. */
export function problemsOf({ report, world, question: { period } }: Result): Problem[] {
  const readings = world.readings.filter(({ table }) => report.tables.includes(table));
  const inPeriod = ({ day }: Problem) => day === null || (day >= period.from && day <= period.to);
  return readings.flatMap(({ problems }) => problems.filter(inPeriod));
}

function besideOf(table: ReportTable<Centre>): ListingTable<Centre>[] {
  const { report, world, question } = table;
  if (!report.beside) return [];
  const { columns, list, ...name } = report.beside;
  const rows = list(table);
  const { tables, needs, options, of } = report;
  return [
    {
      report: { kind: "listing", ...name, columns, list: () => rows, tables, needs, options, of },
      world,
      question,
      rows,
    },
  ];
}

function gridOf(result: Result, madeAt: string, parts: readonly string[]): Grid {
  const { report, world, question } = result;
  const { city, product, n, mask } = question.options;
  const narrowed = [city, product, ...parts].filter((word) => word !== undefined);
  const title = [report.title, ...narrowed, periodInName(question.period)].join(" ");
  const words = {
    name: safeSheetName(title, []),
    title,
    stamp: stampOf(world, report, { period: question.period, at: madeAt }),
    warning: warningOf(world, report),
  };
  const grid = isListing(result) ? listingGrid(result, words) : toGrid(result, words);
  const chosen = [...(n === undefined ? [] : [`n=${n}`]), ...(mask === undefined ? [] : ["mask"])];
  return { ...grid, mark: [report.id, question.period.text, ...narrowed, ...chosen].join("|") };
}

function isListing(result: Result): result is ListingTable<Centre> {
  return result.report.kind === "listing";
}

function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (effect: Problem["effect"]) => problems.filter((problem) => problem.effect === effect).length;
  return { setAside: count("setAside"), noted: count("noted"), skipped: count("skipped") };
}

function missingTable({ title }: AnyReport<Centre>, tables: readonly string[]): string {
  const names = tables.map((table) => `“${tableTitle(table)}”`).join("或");
  return `“${title}”需要${names}表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。`;
}
