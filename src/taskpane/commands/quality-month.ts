import { qualityMonth as monthOf, type QualityMonth } from "../../lib/centre/quality-month.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { ErrandWork } from "./command-handler.ts";
import { openBooks } from "./open-workbook-centre.ts";

/** Reads what the QA lead has to see to in a month. */
export const qualityMonth: ErrandWork<{ readonly period: Period }, QualityMonth> = async (port, { period }, options) =>
  monthOf(await openBooks(port, options), period);
