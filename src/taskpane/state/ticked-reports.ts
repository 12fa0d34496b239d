import type { Centre } from "../../lib/centre/centre.ts";
import { REPORTS } from "../../lib/centre/reports/index.ts";
import * as service from "../../lib/centre/reports/service/index.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { AnyReport } from "../../lib/report/report.ts";
import type { ReportItem } from "../commands/make-sheets.ts";

export type CentreReport = AnyReport<Centre>;

/** What single reports are narrowed by; blank is not at all. */
export interface Narrowing {
  readonly city: string;
  readonly product: string;
}

const QUALITY_TABLES = ["evaluations", "violations", "taskScores"];

/** The reports of the QA lead: those read from what evaluators and penalties wrote down, but for overviews of everything. */
export const QUALITY_REPORTS: readonly CentreReport[] = REPORTS.filter(
  ({ kind, tables }) => kind !== "composed" && tables.some((table) => QUALITY_TABLES.includes(table)),
);

const OF_THE_POSTS: ReadonlySet<CentreReport> = new Set(Object.values(service));

/** The reports of the posts of complaints and callbacks. */
export const SERVICE_REPORTS: readonly CentreReport[] = REPORTS.filter((report) => OF_THE_POSTS.has(report));

/** All other reports. */
export const CLERK_REPORTS: readonly CentreReport[] = REPORTS.filter(
  (report) => !QUALITY_REPORTS.includes(report) && !SERVICE_REPORTS.includes(report),
);

/** The word that says why a report cannot be had so; null when it can. */
export type Hindrance = "ofDayOnly" | "ofMonthOnly" | "needsCity" | "needsProduct";

export function hindranceOf({ of, options }: CentreReport, period: Period, by: Narrowing): Hindrance | null {
  if (of !== "any" && period.kind !== of) return of === "day" ? "ofDayOnly" : "ofMonthOnly";
  const lacks = (option: keyof Narrowing) => options[option] === "required" && by[option].trim() === "";
  if (lacks("city")) return "needsCity";
  return lacks("product") ? "needsProduct" : null;
}

/** What was ticked, narrowed by what. */
interface Ticked {
  readonly reports: readonly CentreReport[];
  readonly by: Narrowing;
}

/** The ticked reports as a command's items, each narrowed by what it can be narrowed by. */
export function tickedItems({ reports, by }: Ticked): ReportItem[] {
  const given = Object.entries<string>({ ...by }).filter(([, text]) => text.trim() !== "");
  return reports.map((report) => ({
    report: report.id,
    options: Object.fromEntries(given.filter(([option]) => report.options[option] !== undefined)),
  }));
}
