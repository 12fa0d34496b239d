import { type QualityMonth, qualityMonth as monthOf } from "../../lib/centre/asking/quality-month.ts";
import { planViolation as plan, type ViolationPlan } from "../../lib/centre/editing/plan-violation.ts";
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

/** Works out the row of 评扣 that confirming a suggestion would write, and writes nothing. */
export const planViolation: CommandHandler<{ readonly suggestion: SuggestedPenalty }, ViolationPlan> = async (
  port,
  { suggestion },
  options,
) => plan(await port.readSheets(options), suggestion);

/** Writes a row that was planned and confirmed; the one command that changes an input sheet other than 口径. */
export const writeViolation: CommandHandler<{ readonly edit: SheetEdit }, void> = (port, { edit }, options) =>
  port.editSheet(edit, options);
