import { isOver } from "../../../facts/as-of.ts";
import { beginningOf, dateAlone, endOf, isBefore, isDateAlone } from "../../../table/date-alone.ts";
import { dayOf, momentOf, precisionOf } from "../../../table/moment.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { CaseState } from "./case-state.ts";
import type { Rating } from "../service-tables/complaint-words.ts";

/** How the call back to a customer stands; the last three are late, `waived` may be closed without it (spec 8.6). */
export type CallbackStateName = "inTime" | "late" | "waived" | "pending" | "notCalled" | "closedEarly";

/** The call back that a resolved complaint owes its customer. */
export interface CallbackState {
  readonly due: number;
  readonly firstReached: Callback | null;
  readonly attempts: number;
  readonly state: CallbackStateName;
  readonly rating: Rating | null;
  /** Hours from resolved to reached; null without both times. */
  readonly hours: number | null;
}

type Timed = Callback & { readonly at: number };
type Limits = Pick<ServiceLimits, "callbackHours" | "closingAttempts">;

/** How it stands; null while nothing is resolved. */
export function callbackState(state: CaseState, limits: Limits): CallbackState | null {
  const { resolved } = state;
  if (resolved === null) return null;
  const timed = state.callbacks.filter((call): call is Timed => call.at !== null);
  const untimed = state.callbacks.filter(({ at }) => at === null);
  const after = timed.filter(({ at }) => !isBefore(at, resolved));
  const due = dueAfter(resolved, limits.callbackHours);
  const firstReached = after.find(({ result }) => result === "reached") ?? null;
  const attempts = Math.max(state.attempts, after.length, untimed.length);
  const isWrong = [...after, ...untimed].some(({ result }) => result === "wrongData");
  const standing = { due, isOpen: state.isOpen, isWaived: isWrong || attempts >= limits.closingAttempts };
  return {
    due,
    firstReached,
    attempts,
    state: firstReached
      ? reachedState(firstReached.at, due)
      : unreachedState({ ...standing, attempts, isOver: isOver(due, state.asOf) }),
    rating: timed.findLast(({ rating }) => rating !== null)?.rating ?? null,
    hours: firstReached && hoursBetween(resolved, firstReached.at),
  };
}

/** Not called, closed before it could be, or merely too late. */
export function isLateState(state: CallbackStateName): boolean {
  return state === "late" || state === "notCalled" || state === "closedEarly";
}

function dueAfter(resolved: number, hours: number): number {
  if (isDateAlone(resolved)) return dateAlone(dayOf(resolved) + Math.ceil(hours / 24));
  return momentOf(beginningOf(resolved) + hours * 3600, precisionOf(resolved));
}

function reachedState(at: number, due: number): CallbackStateName {
  return isBefore(due, at) ? "late" : "inTime";
}

interface Unreached {
  readonly isWaived: boolean;
  readonly isOver: boolean;
  readonly attempts: number;
  readonly isOpen: boolean;
}

function unreachedState({ isWaived, isOver: isPassed, attempts, isOpen }: Unreached): CallbackStateName {
  if (isWaived) return "waived";
  if (!isPassed) return "pending";
  if (attempts === 0) return "notCalled";
  return isOpen ? "late" : "closedEarly";
}

function hoursBetween(from: number, to: number): number | null {
  return isDateAlone(from) || isDateAlone(to) ? null : (endOf(to) - endOf(from)) / 3600;
}
