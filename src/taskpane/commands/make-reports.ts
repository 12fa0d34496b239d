import { REPORTS } from "../../lib/centre/reports/index.ts";
import { UserError } from "../../lib/problem.ts";
import type { CommandHandler } from "./command-handler.ts";
import { putBundle, type Making } from "./put-bundle.ts";
import type { RunResult } from "./run-result.ts";

/** A report by its id, and what it is narrowed by. */
export interface ReportItem {
  readonly report: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Single reports made together. */
export interface ReportsRequest extends Making {
  readonly items: readonly ReportItem[];
}

/** Makes the sheets of single reports. */
export const makeReports: CommandHandler<ReportsRequest, RunResult> = async (port, { items, ...making }, options) => {
  const chosen = items.map(({ report, options: by }) => ({ report: reportBy(report), period: same, options: by }));
  const bundle = { id: "chosen", title: "所选报表", english: "Chosen reports", of: making.period.kind, items: chosen };
  return putBundle(bundle, making)(port, options);
};

function same<T>(asked: T): T {
  return asked;
}

function reportBy(id: string) {
  const report = REPORTS.find((one) => one.id === id);
  if (!report) throw new UserError(`没有编号为“${id}”的报表。`);
  return report;
}
