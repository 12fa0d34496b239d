import { Kind } from "../cell.ts";
import { UNREADABLE } from "../decode.ts";
import { DAY_SECONDS, Precision, momentOf } from "../moment.ts";
import { isPlausibleDay, readDateDigits } from "./date-spelling.ts";

const DAYS_TO_1904 = 1462;

/** What to add to a serial of the workbook to have it count in the 1900 system. */
export function serialShift(date1904: boolean): number {
  return date1904 ? DAYS_TO_1904 : 0;
}

/** The moment of a numeric cell, a serial or digits such as `20251009`, or UNREADABLE. */
export function readDateNumber(value: number, kind: Kind, shift: number): number {
  if (kind === Kind.boolean) return UNREADABLE;
  if (kind === Kind.number && value >= 1e7) return Number.isInteger(value) ? readDateDigits(value) : UNREADABLE;
  const seconds = Math.round((value + shift) * DAY_SECONDS);
  if (!isPlausibleDay(Math.floor(seconds / DAY_SECONDS))) return UNREADABLE;
  return momentOf(seconds, isDateOnly(seconds, kind) ? Precision.date : shownPrecision(seconds, kind));
}

/** The moment of day 0 of a numeric cell that holds a time of day, or UNREADABLE. */
export function readTimeNumber(value: number, kind: Kind): number {
  if (kind === Kind.boolean || kind === Kind.date) return UNREADABLE;
  const isMidnight = value === 1 && (kind === Kind.time || kind === Kind.timeToMinute);
  if (!(value >= 0 && value < 1) && !isMidnight) return UNREADABLE;
  const seconds = Math.round(value * DAY_SECONDS);
  return momentOf(seconds, shownPrecision(seconds, kind));
}

function isDateOnly(seconds: number, kind: Kind): boolean {
  return (kind === Kind.number || kind === Kind.date) && seconds % DAY_SECONDS === 0;
}

function shownPrecision(seconds: number, kind: Kind): Precision {
  const hidesSeconds = kind === Kind.timeToMinute || kind === Kind.dateTimeToMinute;
  return hidesSeconds && seconds % 60 === 0 ? Precision.minute : Precision.second;
}
