import type { Callback } from "../service-tables/callback.ts";
import type { Complaint } from "../service-tables/complaint.ts";
import type { FollowUp } from "../service-tables/follow-ups.ts";

/** Whether a complaint is in the figures: not one that is invalid, nor one entered again (spec 8.6). */
export type Counts = "counted" | "invalid" | "repeatedEntry";

/** A complaint with all that was done about it, whenever that was. */
export interface ComplaintCase {
  readonly complaint: Complaint;
  /** Its place among all complaints. */
  readonly place: number;
  readonly counts: Counts;
  /** The counted complaints of its phone in the days before it. */
  readonly repeats: number;
  /** Rows of 回访记录 and what its own cells tell, in the order of time; what has no time comes first. */
  readonly callbacks: readonly Callback[];
  /** Rows of 跟踪记录, in the order of time. */
  readonly followUps: readonly FollowUp[];
}
