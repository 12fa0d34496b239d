import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, isTimeOfDay, secondsOf } from "../../../table/moment.ts";

/** A sign-in and a sign-out as moments, and the shift date that times of day belong to. */
export interface Shift {
  readonly signIn: number;
  readonly signOut: number;
  readonly day: number;
}

/** When a shift was: a sign-out given as a time of day earlier than its sign-in is on the next day (spec 1.4), as is one that says 次日. */
export function shiftSpan({ signIn, signOut, day }: Shift): Interval {
  const start = absolute(signIn, day);
  // Dated, or 次日 of the shift date.
  const isDayTold = secondsOf(signOut) > DAY_SECONDS;
  const end = absolute(signOut, isDayTold ? day : Math.floor(start / DAY_SECONDS));
  return { start, end: end < start && !isDayTold ? end + DAY_SECONDS : end };
}

/** Whether a moment has a date, and is not a time of day alone. */
export function isDated(moment: number): boolean {
  return Number.isFinite(moment) && !isTimeOfDay(moment);
}

function absolute(moment: number, day: number): number {
  return isDated(moment) ? secondsOf(moment) : day * DAY_SECONDS + secondsOf(moment);
}
