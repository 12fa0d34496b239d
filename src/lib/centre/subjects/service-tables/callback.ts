import type { Origin } from "../../../table/intake.ts";
import type { CALLBACK_KINDS } from "./callbacks-table.ts";
import type { CallbackResult, Rating } from "./complaint-words.ts";

export type CallbackKind = (typeof CALLBACK_KINDS)[number];

/** One call back to a customer: a row of 回访记录, or what a complaint's own cells tell of one. */
export interface Callback {
  /** None where own cells tell of a call and not when. */
  readonly at: number | null;
  /** As written. */
  readonly complaintId: string | null;
  /** By the key of the book of phones. */
  readonly phone: number;
  readonly customer: string | null;
  readonly by: string | null;
  readonly kind: CallbackKind;
  /** As written, and what it means. */
  readonly resultText: string | null;
  readonly result: CallbackResult;
  readonly rating: Rating | null;
  readonly isSolved: boolean | null;
  readonly reason: string | null;
  readonly suggestion: string | null;
  readonly product: string | null;
  readonly city: string | null;
  readonly origin: Origin;
}
