import { beginningOf, endOf, isBefore, isDateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, momentOf, Precision } from "../../../table/moment.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { CallbackState } from "./callback-state.ts";
import type { CaseState } from "./case-state.ts";
import type { DispatchLimit } from "./dispatch-state.ts";
import { contactsOf } from "./last-contact.ts";

/** What a complaint waits for next; of what is due at one time the first named (spec 8.6). */
export type NextWhat = "dispatch" | "followUp" | "callback" | "legal";

export interface NextDue {
  readonly what: NextWhat;
  readonly at: number;
}

interface Waiting {
  readonly callback: CallbackState | null;
  readonly dispatch: DispatchLimit;
  readonly limits: Pick<ServiceLimits, "legalDays">;
}

/** The earliest of what is not done; null when nothing is. */
export function nextDue(state: CaseState, waiting: Waiting): NextDue | null {
  const isResolved = state.resolved !== null && !state.isReopened;
  const all = isResolved
    ? [callbackDue(waiting.callback)]
    : [
        dispatchDue(state, waiting.dispatch),
        followUpDue(state),
        callbackDue(waiting.callback),
        legalDue(state, waiting.limits.legalDays),
      ];
  const first = all.reduce((best, one) => (one && (!best || endOf(one.at) < endOf(best.at)) ? one : best), null);
  return first && isDateAlone(first.at) ? { ...first, at: midnightAfter(dayOf(first.at)) } : first;
}

function dispatchDue(state: CaseState, { clock, seconds }: DispatchLimit): NextDue | null {
  if (contactsOf(state).length > 0) return null;
  const { received } = state.of.complaint;
  const at = isDateAlone(received)
    ? midnightAfter(dayOf(received) + 1)
    : momentOf(clock(beginningOf(received), seconds), Precision.second);
  return { what: "dispatch", at };
}

/** The last appointment that was made, unless it was kept. */
function followUpDue(state: CaseState): NextDue | null {
  const at = state.followUps.findLast(({ nextAt }) => nextAt !== null)?.nextAt ?? null;
  if (at === null || contactsOf(state).some((contact) => !isBefore(contact.at, at))) return null;
  return { what: "followUp", at };
}

function callbackDue(callback: CallbackState | null): NextDue | null {
  return callback && !callback.firstReached && callback.state !== "waived"
    ? { what: "callback", at: callback.due }
    : null;
}

function legalDue({ of: { complaint } }: CaseState, days: number): NextDue {
  const { received } = complaint;
  if (isDateAlone(received)) return { what: "legal", at: midnightAfter(dayOf(received) + days) };
  return { what: "legal", at: received + days * DAY_SECONDS * 4 };
}

/** 24:00 of a day. */
function midnightAfter(day: number): number {
  return momentOf((day + 1) * DAY_SECONDS, Precision.second);
}
