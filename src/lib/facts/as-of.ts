import { beginningOf, dateAlone, endOf, isDateAlone } from "../table/date-alone.ts";
import { UNREADABLE } from "../table/decode.ts";
import { fold } from "../table/fold.ts";
import {
  DAY_SECONDS,
  dayOf,
  formatDay,
  momentOf,
  Precision,
  secondsOf,
  showBriefly,
  showMoment,
} from "../table/moment.ts";
import { readDateTime } from "../table/types/read-date.ts";

/** The moment whose state is shown: a date alone is its 24:00, at which nothing of the next day exists (spec 8.1). */
export type AsOf = number;

/** Whether something of a moment has happened: at 24:00 only what was before it, a date alone from that date on. */
export function existsAt(moment: number, asOf: AsOf): boolean {
  if (isDateAlone(moment)) return dayOf(moment) <= dayOf(asOf);
  return isDateAlone(asOf) ? beginningOf(moment) < endOf(asOf) : beginningOf(moment) <= endOf(asOf);
}

/** The same moment where it has happened, null where not. */
export function knownAt(moment: number | null, asOf: AsOf): number | null {
  return moment !== null && existsAt(moment, asOf) ? moment : null;
}

/** Whether a limit is passed: one that is a date alone is so after its 24:00. */
export function isOver(limit: number, asOf: AsOf): boolean {
  return endOf(asOf) > endOf(limit);
}

/** The whole 24 hours since a moment. */
export function daysSince(moment: number, asOf: AsOf): number {
  return Math.floor((endOf(asOf) - beginningOf(moment)) / DAY_SECONDS);
}

/** The state at a second; 00:00 is the 24:00 of the day before. */
export function asOfSecond(second: number): AsOf {
  return second % DAY_SECONDS === 0 ? dateAlone(second / DAY_SECONDS - 1) : momentOf(second, Precision.second);
}

/** Whichever comes first. */
export function earlier(one: AsOf, other: AsOf): AsOf {
  return endOf(other) < endOf(one) ? other : one;
}

/** The moment that people ask for, such as `2025-10-20`, its 24:00, or `2025-10-20 12:00`; null where it is none. */
export function readAsOf(text: string): AsOf | null {
  const moment = readDateTime(fold(text));
  if (moment === UNREADABLE) return null;
  return isDateAlone(moment) ? moment : asOfSecond(secondsOf(moment));
}

/** `2025-10-31 24:00`; seconds only where there are some. */
export function showAsOf(asOf: AsOf): string {
  if (isDateAlone(asOf)) return `${formatDay(dayOf(asOf))} 24:00`;
  return showBriefly(asOf);
}

/** `2025-10-31T24:00:00` (spec 8.1). */
export function writeAsOf(asOf: AsOf): string {
  return isDateAlone(asOf) ? `${formatDay(dayOf(asOf))}T24:00:00` : showMoment(asOf).replace(" ", "T");
}
