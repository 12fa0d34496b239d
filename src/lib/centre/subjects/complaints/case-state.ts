import { type AsOf, existsAt, knownAt } from "../../../facts/as-of.ts";
import { isBefore } from "../../../table/date-alone.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { ComplaintCase } from "./complaint-case.ts";
import type { ComplaintStatus } from "../service-tables/complaint-words.ts";
import type { FollowUp } from "../service-tables/follow-ups.ts";

/** A complaint as it stands at a moment, when nothing later exists (spec 8.1). */
export interface CaseState {
  readonly of: ComplaintCase;
  readonly asOf: AsOf;
  readonly dispatched: number | null;
  readonly suspended: number | null;
  readonly resumed: number | null;
  readonly resolved: number | null;
  readonly notified: number | null;
  readonly reopened: number | null;
  readonly coachedAt: number | null;
  readonly status: ComplaintStatus;
  readonly isOpen: boolean;
  /** Whether it was opened again at or after it was resolved, or without ever having been. */
  readonly isReopened: boolean;
  /** How often somebody is said to have called. */
  readonly attempts: number;
  /** What the customer says of the problem: solved or not, null where nobody asked. */
  readonly isSolved: boolean | null;
  readonly callbacks: readonly Callback[];
  readonly followUps: readonly FollowUp[];
}

/** The state of a complaint that had come by then. */
export function stateAt(one: ComplaintCase, asOf: AsOf): CaseState {
  const { complaint } = one;
  const known = (moment: number | null) => knownAt(moment, asOf);
  const [dispatched, resolved, reopened] = [complaint.dispatched, complaint.resolved, complaint.reopened].map(known);
  const isUndone = [
    [complaint.dispatched, dispatched],
    [complaint.resolved, resolved],
    [complaint.reopened, reopened],
  ].some(([written, now]) => written !== now);
  const moments = { dispatched: dispatched!, resolved: resolved!, reopened: reopened! };
  const { at: calledAt, attempts, isSolved } = complaint.own;
  const isOwnKnown = calledAt === null || existsAt(calledAt, asOf);
  const callbacks = one.callbacks.filter(({ at }) => at === null || existsAt(at, asOf));
  return {
    of: one,
    asOf,
    ...moments,
    suspended: known(complaint.suspended),
    resumed: known(complaint.resumed),
    notified: known(complaint.notified),
    coachedAt: known(complaint.coachedAt),
    ...statusOf(isUndone ? null : complaint.status, moments),
    attempts: isOwnKnown ? attempts : 0,
    isSolved: callbacks.findLast((call) => call.isSolved !== null)?.isSolved ?? (isOwnKnown ? isSolved : null),
    callbacks,
    followUps: one.followUps.filter(({ at }) => existsAt(at, asOf)),
  };
}

type Done = Readonly<Record<"dispatched" | "resolved" | "reopened", number | null>>;

/** What is written wins, but over an opening again; what is not is worked out (spec 8.4). */
function statusOf(
  written: ComplaintStatus | null,
  { dispatched, resolved, reopened }: Done,
): Pick<CaseState, "status" | "isOpen" | "isReopened"> {
  const isReopened = reopened !== null && (resolved === null || !isBefore(reopened, resolved));
  const begun = dispatched === null ? "untouched" : "tracked";
  if (isReopened) return { status: openWord(written) ?? begun, isOpen: true, isReopened };
  const status = written ?? (resolved === null ? begun : "closed");
  return { status, isOpen: status !== "closed", isReopened };
}

/** What is written, where it says that something is open. */
function openWord(written: ComplaintStatus | null): ComplaintStatus | null {
  return written === "closed" ? null : written;
}
