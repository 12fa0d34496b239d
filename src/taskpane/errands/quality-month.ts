import { qualityMonth as monthOf, type QualityMonth } from "../../lib/centre/asking/quality-month.ts";
import type { Period } from "../../lib/facts/period.ts";
import type { ErrandWork } from "./errand-work.ts";
import { openBooks } from "./open-books.ts";

/** Reads what the QA lead has to see to in a month. */
export const qualityMonth: ErrandWork<{ readonly period: Period }, QualityMonth> = async (port, { period }, options) =>
  monthOf(await openBooks(port, options), period);
