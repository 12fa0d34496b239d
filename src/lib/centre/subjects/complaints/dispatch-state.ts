import { isOver } from "../../../facts/as-of.ts";
import { beginningOf, endOf, isDateAlone } from "../../../table/date-alone.ts";
import { dayOf, momentOf, Precision } from "../../../table/moment.ts";
import type { Clock } from "../service/clock.ts";
import type { CaseState } from "./case-state.ts";

/** What has a limit is kept, passed, or neither yet; `unjudged` where no time was written (spec 8.1). */
export type LimitState = "inTime" | "late" | "pending" | "unjudged";

/** From how many days on nobody can say that a complaint of a date alone may still be dispatched in time. */
const DAYS_OF_DOUBT = 2;

/** How the limit of dispatching runs. */
export interface DispatchLimit {
  readonly clock: Clock;
  readonly seconds: number;
}

/** Whether a complaint was dispatched within its limit (spec 8.6). */
export function dispatchState(state: CaseState, limit: DispatchLimit): LimitState {
  const { received } = state.of.complaint;
  if (state.dispatched !== null) return doneState(received, state.dispatched, limit);
  if (!state.isOpen) return "late";
  if (isDateAlone(received)) return dayOf(state.asOf) - dayOf(received) >= DAYS_OF_DOUBT ? "late" : "unjudged";
  const due = momentOf(limit.clock(beginningOf(received), limit.seconds), Precision.second);
  return isOver(due, state.asOf) ? "late" : "pending";
}

/** Closed, and nobody wrote when it was dispatched. */
export function isUnrecorded({ dispatched, isOpen }: CaseState): boolean {
  return dispatched === null && !isOpen;
}

/** Without both times only what is late even between the nearest moments is known to be. */
function doneState(received: number, dispatched: number, { clock, seconds }: DispatchLimit): LimitState {
  const isLate = beginningOf(dispatched) > clock(endOf(received), seconds);
  if (isDateAlone(received) || isDateAlone(dispatched)) return isLate ? "late" : "unjudged";
  return isLate ? "late" : "inTime";
}
