import type { Asked } from "../../definition/definitions.ts";
import { periodInName } from "../../facts/period.ts";
import { countRows, type Problem, UserError } from "../../problem.ts";
import { composedGrid } from "../../report/composed-grid.ts";
import { type ComposedTable, computeComposed, isComposed, isGrouped } from "../../report/composed.ts";
import { computeListing } from "../../report/compute-listing.ts";
import { computeReport } from "../../report/compute.ts";
import { safeSheetName } from "../../report/face/excel-limits.ts";
import type { Grid } from "../../report/grid.ts";
import { listingGrid, splitListing } from "../../report/listing.ts";
import type { AnyReport, ListingTable, Question, ReportName, ReportTable } from "../../report/report.ts";
import type { GridWords } from "../../report/head-rows.ts";
import { toGrid } from "../../report/to-grid.ts";
import { type ProblemCounts, type ReportJson, toJson } from "../../report/to-json.ts";
import type { Centre } from "../centre.ts";
import { stampOf, warningOf } from "../sheets/stamp.ts";
import { misuse, questionOf, type Request } from "./ask.ts";
import { whyNoSheet } from "./sheet-room.ts";

type Worked = ReportTable<Centre> | ListingTable<Centre> | ComposedTable<Centre>;

/** A report worked out, of any kind, and the definitions that this asked for. */
export type Result = Worked & { readonly asked: Asked };

/** Works a report of a centre out. Throws a UserError for a wrong request, or when a table it needs was not found. */
export function runReport(report: AnyReport<Centre>, centre: Centre, request: Request): Result {
  const wrong = misuse(report, request);
  if (wrong !== null) throw new UserError(wrong);
  const isRead = tablesIn(centre);
  if (!report.needs.every(isRead)) throw new UserError(missingTable(report, centre));
  const question = questionOf(centre, report, request);
  const { result, asked } = centre.definitions.hear(() => compute(report, centre, { question, isRead }));
  return { ...result, asked };
}

interface Asking {
  readonly question: Question;
  readonly isRead: (needed: readonly string[]) => boolean;
}

function compute(report: AnyReport<Centre>, centre: Centre, { question, isRead }: Asking): Worked {
  if (report.kind === "grouped") return computeReport(report, centre, question);
  if (report.kind === "listing") return computeListing(report, centre, question);
  return computeComposed(report, centre, { question, holds: (needs) => needs.every(isRead) });
}

/** How many lines of figures a report has, in all its parts. */
export function countLines(result: Result): number {
  return isComposed(result) ? result.parts.reduce((sum, { rows }) => sum + rows.length, 0) : result.rows.length;
}

/** A report as data, the problems of its rows counted. */
export function reportJson(result: Result): ReportJson {
  return toJson(result, countProblems(problemsOf(result)));
}

/**
 * A report's sheets, stamped with the moment they were made (`2025-10-10 09:30`); a listing may take one for each city.
 * Throws a UserError where no sheet can hold it.
 */
export function reportGrids(result: Result, madeAt: string): Grid[] {
  const fault = whyNoSheet(result);
  if (fault !== null) throw new UserError(fault);
  const { asked } = result;
  if (isComposed(result)) return [gridOf(result, asked, { at: madeAt })];
  if (isGrouped(result)) return [result, ...besideOf(result)].map((one) => gridOf(one, asked, { at: madeAt }));
  return splitListing(result).map(({ part, table }) => gridOf(table, asked, { at: madeAt, part }));
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

/** When a sheet is made, and which part of the report it holds, where that takes several. */
interface Making {
  readonly at: string;
  readonly part?: string | null;
}

function gridOf(result: Worked, asked: Asked, { at, part = null }: Making): Grid {
  const { report, world, question } = result;
  const { city, product, all, n, mask } = question.options;
  const everyone = all === undefined ? undefined : "全部坐席";
  const narrowed = [city, product, everyone, part ?? undefined].filter((word) => word !== undefined);
  const title = [report.title, ...narrowed, periodInName(question.period)].join(" ");
  const words = {
    name: safeSheetName(title, []),
    title,
    stamp: stampOf(world, report, { period: question.period, options: question.options, at, asked }),
    warning: warningOf(world, report),
  };
  const grid = sheetOf(result, words);
  const chosen = [...(n === undefined ? [] : [`n=${n}`]), ...(mask === undefined ? [] : ["mask"])];
  return { ...grid, mark: [report.id, question.period.text, ...narrowed, ...chosen].join("|") };
}

function sheetOf(result: Worked, words: GridWords): Grid {
  if (isComposed(result)) return composedGrid(result, words);
  return isGrouped(result) ? toGrid(result, words) : listingGrid(result, words);
}

function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (effect: Problem["effect"]) => countRows(problems.filter((problem) => problem.effect === effect));
  return { setAside: count("setAside"), noted: count("noted"), skipped: count("skipped") };
}

/** Whether one of some tables was found. */
function tablesIn(centre: Centre): (needed: readonly string[]) => boolean {
  const read = centre.tablesRead();
  return (needed) => needed.some((table) => read.has(table));
}

/** That a report, or a part of one, lacks a table. */
export function missingTable({ title, needs }: Pick<ReportName, "title" | "needs">, centre: Centre): string {
  const isRead = tablesIn(centre);
  const lacked = needs.find((needed) => !isRead(needed)) ?? [];
  const names = lacked.map((table) => `“${centre.titleOf(table)}”`).join("或");
  return `“${title}”需要${names}表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。`;
}
