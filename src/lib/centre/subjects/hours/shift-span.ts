import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, secondsOf } from "../../../table/moment.ts";

/** A sign-in and a sign-out as moments, and the shift date that times of day belong to. */
export interface Shift {
  readonly signIn: number;
  readonly signOut: number;
  readonly day: number;
}

/** When a shift was: a sign-out given as a time of day earlier than its sign-in is on the next day (spec 1.4). */
export function shiftSpan({ signIn, signOut, day }: Shift): Interval {
  const start = absolute(signIn, day);
  const end = absolute(signOut, Math.floor(start / DAY_SECONDS));
  return { start, end: end < start && !isDated(signOut) ? end + DAY_SECONDS : end };
}

/** Whether a moment has a date, and is not a time of day alone. */
export function isDated(moment: number): boolean {
  return Number.isFinite(moment) && secondsOf(moment) > DAY_SECONDS;
}

function absolute(moment: number, day: number): number {
  return isDated(moment) ? secondsOf(moment) : day * DAY_SECONDS + secondsOf(moment);
}
