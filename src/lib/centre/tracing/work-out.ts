import type { AnyReport, PartReport, Report } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import type { Request } from "../running/ask.ts";
import { type Result, runReport } from "../running/run-report.ts";
import type { PagedQuery } from "./figure-query.ts";

interface LastAsked extends Pick<PagedQuery, "report" | "request"> {
  readonly result: Result;
}

const lastAsked = new WeakMap<Centre, LastAsked>();

/** The report worked out with every line; kept until another is asked about, since people ask of one figure after another. */
export function workOut(centre: Centre, { report, request }: Pick<PagedQuery, "report" | "request">): Result {
  const last = lastAsked.get(centre);
  if (last?.report === report && isSameRequest(last.request, request)) return last.result;
  const result = runReport(withEveryLine(report), centre, request);
  lastAsked.set(centre, { report, request, result });
  return result;
}

function isSameRequest(a: Request, b: Request): boolean {
  const options = ({ options: given }: Request) => JSON.stringify(Object.entries(given).sort());
  const { period } = a;
  const isSamePeriod = period.kind === b.period.kind && period.from === b.period.from && period.to === b.period.to;
  return isSamePeriod && options(a) === options(b);
}

/** The report with the subtotals, totals and rows that its sheet leaves out. */
function withEveryLine(report: AnyReport<Centre>): AnyReport<Centre> {
  if (report.kind === "composed") {
    return { ...report, parts: report.parts.map((part) => ({ ...part, report: withEveryLineOf(part.report) })) };
  }
  return report.kind === "grouped" ? everyLineOf(report) : report;
}

function withEveryLineOf(part: PartReport<Centre>): PartReport<Centre> {
  return part.kind === "grouped" ? everyLineOf(part) : part;
}

function everyLineOf(report: Report<Centre>): Report<Centre> {
  return { ...report, subtotal: true, total: true, dropsIdle: false, keep: () => true };
}
