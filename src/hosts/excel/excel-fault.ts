import { UserError, type Sentence } from "../../lib/problem.ts";
import { FAULT_SENTENCES, unknownFault } from "./fault-sentences.ts";

/** What Excel refused to do, as the sentence to show; `code` is Excel's own. */
export class ExcelFault extends UserError {
  constructor(
    readonly code: string,
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(`${sentence.zh} ${sentence.en}`, options);
  }
}

/** What Excel's error means to whoever was `doing` something; any other error, and a fault of ours, as it is. */
export function faultOf(error: unknown, doing: Sentence): unknown {
  if (!isExcelError(error) || OURS.has(error.code)) return error;
  const { zh, en } = FAULT_SENTENCES[error.code] ?? unknownFault(error.code);
  const sentence = { zh: `${doing.zh}没有完成:${zh}`, en: `${doing.en} was not done: ${en}` };
  return new ExcelFault(error.code, sentence, { cause: error });
}

interface ExcelError extends Error {
  readonly code: string;
}

/** Known by name alone: its class exists only where Excel runs, and differs with the platform. */
function isExcelError(error: unknown): error is ExcelError {
  return error instanceof Error && ERROR_NAMES.has(error.name) && typeof (error as ExcelError).code === "string";
}

const ERROR_NAMES: ReadonlySet<string> = new Set(["RichApi.Error", "OfficeExtension.Error"]);

/** Said of calls that are wrong wherever they run. */
const OURS: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
]);

/** The user is typing in a cell, and Excel takes no orders meanwhile. */
export const CELL_EDIT = "InvalidOperationInCellEditMode";

/** Too much was asked for, or sent, at a time. */
export function isPayloadFault(error: unknown): boolean {
  return error instanceof ExcelFault && PAYLOAD.has(error.code);
}

const PAYLOAD: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
]);

/** The fault of a read that Excel left unanswered because it was too large. */
export function tooMuchAtOnce(): ExcelFault {
  const code = "ResponsePayloadSizeLimitExceeded";
  return new ExcelFault(code, FAULT_SENTENCES[code]!);
}

/** What may well succeed a moment later. */
export function isTransientFault(error: unknown): boolean {
  return error instanceof ExcelFault && TRANSIENT.has(error.code);
}

const TRANSIENT: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "GeneralException",
  "InactiveWorkbook",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
]);
