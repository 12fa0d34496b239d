import { REPORTS } from "../../lib/centre/reports/index.ts";
import { type Bundle, complaintDay, daily, monthly } from "../../lib/centre/running/bundles.ts";
import { type Close, closeCentre } from "../../lib/centre/running/close-books.ts";
import { UserError } from "../../lib/problem.ts";
import type { WorkbookPort } from "../../lib/report/workbook-port.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre, type RunResult, runResultOf } from "./inspect.ts";

/** The period of what is made, and the moment to stamp on the sheets (`2025-10-10 09:30`). */
type Making = Omit<Close, "bundle">;

const BUNDLES = { daily, monthly, complaintDay };

export type BundleId = keyof typeof BUNDLES;

/** Sheets that are made in one click. */
interface BundleRequest extends Making {
  readonly bundle: BundleId;
}

/** Makes all sheets of a bundle that people know by name. */
export const makeBundle: CommandHandler<BundleRequest, RunResult> = (port, { bundle, ...making }, options) =>
  putBundle(BUNDLES[bundle], making)(port, options);

/** A report by its id, and what it is narrowed by. */
export interface ReportItem {
  readonly report: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Single reports made together. */
interface ReportsRequest extends Making {
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

/** Makes all sheets of a bundle and puts them into the workbook. */
function putBundle(bundle: Bundle, { period, madeAt }: Making) {
  return async (port: WorkbookPort, options: WorkOptions): Promise<RunResult> => {
    const centre = await openWorkbookCentre(port, options);
    const { placed, missing, edited } = await closeCentre({ port, centre }, { bundle, period, madeAt }, options);
    return { ...runResultOf(centre), placed, missing, edited };
  };
}
