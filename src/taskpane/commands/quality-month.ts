import { qualityMonth as monthOf, type QualityMonth } from "../../lib/centre/quality-month.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./open-workbook-centre.ts";

/** Reads what the QA lead has to see to in a month. */
export const qualityMonth: CommandHandler<{ readonly period: Period }, QualityMonth> = async (
  port,
  { period },
  options,
) => monthOf(await openWorkbookCentre(port, options), period);
