import type { Centre } from "../lib/centre/centre.ts";
import { DOCUMENTS } from "../lib/centre/documents/index.ts";
import { REPORTS } from "../lib/centre/reports/index.ts";
import { misuse, type Request } from "../lib/centre/running/ask.ts";
import { misuseOfDocument } from "../lib/centre/running/run-document.ts";
import type { Document } from "../lib/document/document.ts";
import { parsePeriod, type Period, type PeriodKind } from "../lib/facts/period.ts";
import type { AnyReport } from "../lib/report/report.ts";
import { nearest } from "../lib/table/nearest.ts";
import { type Arguments, type OptionValues, textOption, UsageError } from "./command.ts";

const NARROWING = ["city", "product", "n", "as-of"];
const FLAGS = ["mask", "all"];

/** What a `report` command line asks for. */
export interface ReportRequest {
  readonly report: AnyReport<Centre>;
  /** The document whose figures the report holds, if it is one's. */
  readonly document: Document<Centre> | null;
  readonly files: readonly string[];
  readonly request: Request;
}

/** Reads the report, the files and the request; a UsageError says what to type instead. */
export function readReportRequest({ operands, options }: Arguments): ReportRequest {
  const [id, ...files] = operands;
  const document = DOCUMENTS.find((one) => one.id === id || one.title === id) ?? null;
  const report = document?.report ?? reportNamed(id);
  const period = periodOption(options, "period", {
    example: "2025-10-09、2025-10、2025-W41 或 2025-10-01..2025-10-15",
  });
  const request = { period, options: narrowingOf(options) };
  const wrong = (document && misuseOfDocument(document, period)) ?? misuse(report, request);
  if (wrong !== null) throw new UsageError(wrong);
  return { report, document, files, request };
}

/** The period given as an option, of a kind if only one will do. */
export function periodOption(
  options: OptionValues,
  name: string,
  { kind, example }: { kind?: PeriodKind; example: string },
): Period {
  const text = textOption(options, name);
  const period = text === null ? null : parsePeriod(text);
  if (period && (kind === undefined || period.kind === kind)) return period;
  throw new UsageError(`${text === null ? `请用 --${name} 给出期间` : `“${text}”不对,--${name} 要写成`}:${example}。`);
}

function reportNamed(id: string | undefined): AnyReport<Centre> {
  const ids = [...REPORTS, ...DOCUMENTS].map((one) => one.id);
  if (id === undefined) throw new UsageError(`请给出报表:${ids.join("、")}。`);
  const report = REPORTS.find((one) => one.id === id || one.title === id);
  if (!report) throw new UsageError(`没有报表“${id}”。最接近:${nearest(id, ids)}。可用:${ids.join("、")}。`);
  return report;
}

/** By option of a report, what was given. */
export function narrowingOf(options: OptionValues): Record<string, string> {
  const given = NARROWING.flatMap((name) => {
    const text = textOption(options, name);
    return text === null ? [] : [[name, text] as const];
  });
  const flags = FLAGS.flatMap((name) => (options[name] === true ? [[name, "是"] as const] : []));
  return Object.fromEntries([...given, ...flags]);
}
