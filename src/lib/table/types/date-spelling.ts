import { UNREADABLE } from "../decode.ts";
import { DAY_SECONDS, Precision, dayFromCivil, momentOf, secondsFromClock } from "../moment.ts";

const DATES = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:\s+|\s*T\s*)(?<time>\d\S*))?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?:\s*T?\s*(?<time>\d\S*))?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?:\s+|\s*T\s*)(?<time>\d\S*))?$/,
];
const DIGITS = /^\d{14}$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月|(\d{2}))$/;

/** 1950-01-01 and 2100-12-31: what lies outside is a slip, or no date at all. */
const FIRST_DAY = 18264;
/** 9999-12-31, by which systems mean an end that never comes. */
const FOREVER = 2_958_465;
const LAST_DAY = 73415;

/** The moment that a folded text such as `2025年10月9日 14:05` names, or UNREADABLE. */
export function readDateTime(text: string): number {
  if (DIGITS.test(text)) return readDateDigits(Number(text));
  for (const spelling of DATES) {
    const parts = spelling.exec(text)?.groups;
    if (parts) {
      const day = dateFrom(Number(parts.year), Number(parts.month), Number(parts.day));
      return parts.time === undefined ? day : withTime(day, readTime(parts.time));
    }
  }
  return UNREADABLE;
}

/** The moment of day 0 that a time such as `14:05` or `24:00:00` names, or UNREADABLE. */
export function readTime(text: string): number {
  const match = TIME.exec(text);
  if (!match) return UNREADABLE;
  const [, hour, minute, second] = match;
  return timeFrom(
    secondsFromClock(Number(hour), Number(minute), Number(second ?? 0)),
    second === undefined ? Precision.minute : Precision.second,
  );
}

/** The date, as a moment, on which the month begins that `2025-10`, `2025年10月` or `202510` names, or UNREADABLE. */
export function readMonth(text: string): number {
  const match = MONTH.exec(text);
  if (!match) return UNREADABLE;
  const [, year, marked, chinese, bare] = match;
  return dateFrom(Number(year), Number(marked ?? chinese ?? bare), 1);
}

/** The moment that the digits `20251009` or `20251009140533` name, or UNREADABLE. */
export function readDateDigits(digits: number): number {
  if (digits < 1e8) return dateFrom(Math.floor(digits / 1e4), Math.floor(digits / 100) % 100, digits % 100);
  if (digits < 1e13 || digits >= 1e14) return UNREADABLE;
  const time = digits % 1e6;
  const seconds = secondsFromClock(Math.floor(time / 1e4), Math.floor(time / 100) % 100, time % 100);
  return withTime(readDateDigits(Math.floor(digits / 1e6)), timeFrom(seconds, Precision.second));
}

/** Whether a serial day may be meant as a date. */
export function isPlausibleDay(day: number): boolean {
  return (day >= FIRST_DAY && day <= LAST_DAY) || day === FOREVER;
}

function dateFrom(year: number, month: number, dayOfMonth: number): number {
  const day = dayFromCivil(year, month, dayOfMonth);
  return isPlausibleDay(day) ? momentOf(day * DAY_SECONDS, Precision.date) : UNREADABLE;
}

function timeFrom(seconds: number, precision: Precision): number {
  return Number.isNaN(seconds) ? UNREADABLE : momentOf(seconds, precision);
}

function withTime(date: number, time: number): number {
  return date - Precision.date + time;
}
