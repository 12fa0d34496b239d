import type { Period } from "../facts/period.ts";
import { UserError, type Problem } from "../problem.ts";
import { computeReport } from "../report/compute.ts";
import type { Grid } from "../report/grid.ts";
import { periodInName } from "../report/period-words.ts";
import type { Report, ReportTable } from "../report/report.ts";
import { safeSheetName } from "../report/sheet-name.ts";
import { toGrid } from "../report/to-grid.ts";
import { toJson, type ProblemCounts, type ReportJson } from "../report/to-json.ts";
import type { Centre } from "./centre.ts";
import { stampOf, warningOf } from "./stamp.ts";
import { tableTitle } from "./tables/index.ts";

/** Works a report of a centre out for a period. Throws a UserError when a table it needs was not found. */
export function runReport(report: Report<Centre>, centre: Centre, period: Period): ReportTable<Centre> {
  const read = new Set(centre.readings.map(({ table }) => table));
  for (const needed of report.needs) {
    if (!needed.some((table) => read.has(table))) throw new UserError(missingTable(report, needed));
  }
  return computeReport(report, centre, { period, only: {} });
}

export function reportJson(table: ReportTable<Centre>): ReportJson {
  return toJson(table, { options: {}, problems: countProblems(problemsOf(table)) });
}

/** The report's sheet, stamped with the moment it was made (`2025-10-10 09:30`). */
export function reportGrid(table: ReportTable<Centre>, madeAt: string): Grid {
  const { report, world, period } = table;
  const title = `${report.title} ${periodInName(period)}`;
  const stamp = stampOf(world, report, { period, at: madeAt });
  return toGrid(table, { name: safeSheetName(title, []), title, stamp, warning: warningOf(world, report) });
}

/** The problems of the tables a report uses, of rows in its period or without a readable date. */
export function problemsOf({ report, world, period }: ReportTable<Centre>): Problem[] {
  const readings = world.readings.filter(({ table }) => report.tables.includes(table));
  const inPeriod = ({ day }: Problem) => day === null || (day >= period.from && day <= period.to);
  return readings.flatMap(({ problems }) => problems.filter(inPeriod));
}

function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (effect: Problem["effect"]) => problems.filter((problem) => problem.effect === effect).length;
  return { setAside: count("setAside"), noted: count("noted"), skipped: count("skipped") };
}

function missingTable({ title }: Report<Centre>, tables: readonly string[]): string {
  const names = tables.map((table) => `“${tableTitle(table)}”`).join("或");
  return `“${title}”需要${names}表,但没有找到。请用 inspect 看每个工作表缺哪些表头,或在“口径”的列名口径中补上。`;
}
