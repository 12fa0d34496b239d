import { type QualityMonth, qualityMonth as monthOf } from "../../lib/centre/asking/quality-month.ts";
import type { RowPlan } from "../../lib/centre/editing/plan-row.ts";
import { planVerdict as plan, type Verdict } from "../../lib/centre/editing/plan-verdict.ts";
import type { SuggestedPenalty } from "../../lib/centre/subjects/discipline/suggested-penalty.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { SheetEdit } from "../../lib/table/sheet-edit.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./inspect.ts";

/** Reads what the QA lead has to see to in a month. */
export const qualityMonth: CommandHandler<{ readonly period: Period }, QualityMonth> = async (
  port,
  { period },
  options,
) => monthOf(await openWorkbookCentre(port, options), period);

interface Judged {
  readonly suggestion: SuggestedPenalty;
  readonly verdict: Verdict;
}

/** Works out the row that confirming or declining a suggestion would write, and writes nothing. */
export const planVerdict: CommandHandler<Judged, RowPlan> = async (port, { suggestion, verdict }, options) =>
  plan(await port.readSheets(options), suggestion, verdict);

/** Writes a row that was planned and confirmed; the one command that changes an input sheet other than 口径. */
export const writeRow: CommandHandler<{ readonly edit: SheetEdit }, void> = (port, { edit }, options) =>
  port.editSheet(edit, options);
