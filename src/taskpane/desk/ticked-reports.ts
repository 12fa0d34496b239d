import type { Bundle } from "../../lib/centre/bundles.ts";
import type { Centre } from "../../lib/centre/centre.ts";
import { REPORTS } from "../../lib/centre/reports/index.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { AnyReport } from "../../lib/report/report.ts";

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

/** All other reports. */
export const CLERK_REPORTS: readonly CentreReport[] = REPORTS.filter((report) => !QUALITY_REPORTS.includes(report));

/** The word that says why a report cannot be had so; null when it can. */
export type Hindrance = "ofDayOnly" | "ofMonthOnly" | "needsCity" | "needsProduct";

export function hindranceOf({ of, options }: CentreReport, period: Period, by: Narrowing): Hindrance | null {
  if (of !== "any" && period.kind !== of) return of === "day" ? "ofDayOnly" : "ofMonthOnly";
  const lacks = (option: keyof Narrowing) => options[option] === "required" && by[option].trim() === "";
  if (lacks("city")) return "needsCity";
  return lacks("product") ? "needsProduct" : null;
}

/** What was ticked, for which period, narrowed by what. */
export interface Ticked {
  readonly reports: readonly CentreReport[];
  readonly period: Period;
  readonly by: Narrowing;
}

/** The ticked reports as a bundle, each narrowed by what it can be narrowed by. */
export function tickedBundle({ reports, period, by }: Ticked): Bundle {
  const given = Object.entries<string>({ ...by }).filter(([, text]) => text.trim() !== "");
  const items = reports.map((report) => ({
    report,
    period: (asked: Period) => asked,
    options: Object.fromEntries(given.filter(([option]) => report.options[option] !== undefined)),
  }));
  return { id: "chosen", title: "所选报表", english: "Chosen reports", of: period.kind, items };
}
