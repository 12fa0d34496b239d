import { DAY_SECONDS, dayOf, momentOf, Precision, precisionOf, secondsOf } from "./moment.ts";

/** Whether a moment is a date without a time of day. */
export function isDateAlone(moment: number): boolean {
  return precisionOf(moment) === Precision.date;
}

/** A date as a moment. */
export function dateAlone(day: number): number {
  return momentOf(day * DAY_SECONDS, Precision.date);
}

/** The second at which a moment begins: of a date alone its 00:00. */
export function beginningOf(moment: number): number {
  return secondsOf(moment);
}

/** The second at which a moment is over: of a date alone its 24:00. */
export function endOf(moment: number): number {
  return isDateAlone(moment) ? (dayOf(moment) + 1) * DAY_SECONDS : secondsOf(moment);
}

/** Whether one is earlier than another; by their dates where either is a date alone. */
export function isBefore(moment: number, other: number): boolean {
  if (isDateAlone(moment) || isDateAlone(other)) return dayOf(moment) < dayOf(other);
  return secondsOf(moment) < secondsOf(other);
}

/** Whether two are the same, a date alone being none with a time. */
export function isSameMoment(moment: number, other: number): boolean {
  return isDateAlone(moment) === isDateAlone(other) && beginningOf(moment) === beginningOf(other);
}
