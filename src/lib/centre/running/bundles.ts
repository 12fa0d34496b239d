import type { Period, PeriodKind } from "../../facts/period.ts";
import { UserError } from "../../problem.ts";
import type { AnyReport } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import * as reports from "../reports/index.ts";
import * as service from "../reports/service/index.ts";
import { monthToDate } from "../subjects/calendar/spans.ts";
import type { Request } from "./ask.ts";
import { type Result, runReport } from "./run-report.ts";
import { whyNoSheet } from "./sheet-room.ts";

/** One sheet of a bundle: a report, over the period asked for or another one, and narrowed if it says by what. */
interface BundleItem {
  readonly report: AnyReport<Centre>;
  readonly period: (asked: Period) => Period;
  readonly options?: Readonly<Record<string, string>>;
}

/** The sheets made together in one click (spec 3.3). */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly of: PeriodKind;
  readonly items: readonly BundleItem[];
}

export const daily: Bundle = {
  id: "daily",
  title: "日报",
  english: "Daily close",
  of: "day",
  items: [
    ...asAsked(reports.outboundOverview, reports.agentOutputHours),
    { report: reports.agentOutputHours, period: monthToDate.period },
    ...asAsked(reports.floorStatus, reports.teamOutputHours, reports.agentRates),
    ...asAsked(reports.agentSubscriptions, reports.attendanceCheck),
  ],
};

export const monthly: Bundle = {
  id: "monthly",
  title: "月报",
  english: "Month close",
  of: "month",
  items: asAsked(
    reports.monthlyReport,
    reports.agentOutputHours,
    reports.outboundOverview,
    reports.outboundHoursSummary,
    reports.provinceReport,
    reports.productEvaluation,
    reports.productSummary,
    reports.agentRates,
    reports.agentSubscriptions,
    reports.staffing,
    reports.qaMonthly,
    reports.qaItems,
    reports.qaWeekly,
    reports.qaCoverage,
    reports.errorRegister,
    reports.evaluatorCalibration,
    reports.performanceReport,
    reports.attendanceMonthly,
    reports.penaltyTally,
    reports.penaltyLedger,
    reports.penaltySuggestions,
  ),
};

/** What the complaint post makes each morning of the day before (spec 8.6); the regulation's three sheets come first. */
export const complaintDay: Bundle = {
  id: "complaint-day",
  title: "投诉日汇总",
  english: "The day's complaints",
  of: "day",
  items: asAsked(
    service.complaintRegister,
    service.complaintSummary,
    service.complaintTracking,
    service.inboundSms,
    service.blacklistReport,
    service.blacklistCheck,
    service.callbackSla,
  ),
};

/** The bundle with each of its reports narrowed by those of the options that it has. */
export function narrowedBundle(bundle: Bundle, options: Request["options"]): Bundle {
  const items = bundle.items.map((item): BundleItem => {
    const own = Object.entries(options).filter(([name]) => item.report.options[name] !== undefined);
    return { ...item, options: { ...item.options, ...Object.fromEntries(own) } };
  });
  return { ...bundle, items };
}

/** A bundle worked out; a report that lacks a table, or that no sheet can hold, has a sentence that says so. */
export interface BundleResult {
  readonly bundle: Bundle;
  readonly period: Period;
  readonly results: readonly Result[];
  readonly missing: readonly string[];
}

/** Works all sheets of a bundle out. Throws a UserError when not one can be made. */
export function runBundle(bundle: Bundle, centre: Centre, asked: Period): BundleResult {
  const results: Result[] = [];
  const missing: string[] = [];
  for (const { report, period, options = {} } of bundle.items) {
    try {
      const result = runReport(report, centre, { period: period(asked), options });
      results.push(result);
      missing.push(...[whyNoSheet(result) ?? []].flat());
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      missing.push(error.message);
    }
  }
  if (results.length === 0) throw new UserError(missing[0]);
  return { bundle, period: asked, results, missing: [...new Set(missing)] };
}

function asAsked(...all: AnyReport<Centre>[]): BundleItem[] {
  return all.map((report) => ({ report, period: (asked) => asked }));
}
