import type { Origin } from "../../../table/intake.ts";
import type { CallbackResult, ComplaintStatus, Rating } from "./complaint-words.ts";

/** A complaint as its row tells it. Moments are those of the row, NaN is no phone; null is what nobody wrote. */
export interface Complaint {
  readonly id: string;
  readonly received: number;
  /** By the key of the book of phones. */
  readonly phone: number;
  /** The agent blamed, and their team on the day it was received. */
  readonly agent: number | null;
  readonly team: number | null;
  readonly product: string | null;
  readonly city: string | null;
  readonly channel: string | null;
  readonly category: string | null;
  readonly cause: string | null;
  readonly content: string | null;
  readonly isJustified: boolean | null;
  readonly isLiable: boolean | null;
  readonly isValid: boolean;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly status: ComplaintStatus | null;
  readonly dispatched: number | null;
  readonly suspended: number | null;
  readonly resumed: number | null;
  readonly resolved: number | null;
  readonly notified: number | null;
  readonly reopened: number | null;
  readonly isEscalated: boolean;
  readonly listened: string | null;
  readonly conversation: string | null;
  readonly action: string | null;
  readonly coachedAt: number | null;
  readonly coach: string | null;
  readonly own: OwnCallback;
  readonly origin: Origin;
}

/** What a complaint's own cells tell of calls back to the customer. */
export interface OwnCallback {
  readonly at: number | null;
  readonly attempts: number;
  /** As written. */
  readonly resultText: string | null;
  readonly result: CallbackResult | null;
  /** Whether the sheet has a column for the result: in one that has none, a time of calling means it was reached. */
  readonly hasResult: boolean;
  readonly rating: Rating | null;
  readonly isSolved: boolean | null;
}
