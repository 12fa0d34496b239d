import { isPlainNumber, Kind } from "../cell.ts";
import { type NoteText, UNREADABLE } from "../decode.ts";
import { DAY_SECONDS, dayFromCivil, dayOf, isTimeOfDay, momentOf, Precision, secondsFromClock } from "../moment.ts";
import { dropZone, fitsWeekday, plainTime } from "./spoken-time.ts";

const DATES = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:(?:\s+|\s*T\s*)(?<time>\d\S*))?$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号](?:\s*T?\s*(?<time>\d\S*))?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?:\s+|\s*T\s*)(?<time>\d\S*))?$/,
];
const DIGITS = /^\d{14}$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月|(\d{2}))$/;
const NEXT_DAY = /^(?:次日|翌日|第二天)\s*(.+)$/;
const DAYS_TO_1904 = 1462;

/** 1950-01-01 and 2100-12-31: what lies outside is a slip, or no date at all. */
const FIRST_DAY = 18264;
const LAST_DAY = 73415;

/** 9999-12-31, by which systems mean an end that never comes. */
const FOREVER = 2_958_465;

/**
 * The moment that a folded text such as `2025年10月9日 星期四 下午2:05` names, or UNREADABLE; one with another zone's offset, or
 * with the name of another weekday, as it is written, noted.
 */
export function readDateTime(text: string, note?: NoteText): number {
  return readSpoken(text, readPlainDate, note);
}

/** The moment of day 0 that a time such as `14:05`, `2:05 PM` or `24:00:00` names, of day 1 that of `次日04:00`, or UNREADABLE. */
export function readTime(text: string, note?: NoteText): number {
  const [, time] = NEXT_DAY.exec(text) ?? [];
  if (time === undefined) return readSpoken(text, readPlainTime, note);
  const moment = readSpoken(time, readPlainTime, note);
  return moment === UNREADABLE ? UNREADABLE : moment + momentOf(DAY_SECONDS, 0);
}

/** Most are written as systems do; only the rest is looked at as people may write it. */
function readSpoken(text: string, readPlain: (plain: string) => number, note?: NoteText): number {
  const moment = readPlain(text);
  if (moment !== UNREADABLE) return moment;
  const { wallClock, isForeign } = dropZone(text);
  const spoken = readPlain(plainTime(wallClock));
  if (spoken === UNREADABLE) return UNREADABLE;
  if (isForeign) note?.("zonedTime");
  if (!isTimeOfDay(spoken) && fitsWeekday(text, dayOf(spoken)) === false) note?.("wrongWeekday");
  return spoken;
}

function readPlainDate(text: string): number {
  if (DIGITS.test(text)) return readDateDigits(Number(text));
  for (const spelling of DATES) {
    const parts = spelling.exec(text)?.groups;
    if (parts) {
      const day = dateFrom(Number(parts.year), Number(parts.month), Number(parts.day));
      return parts.time === undefined ? day : withTime(day, readPlainTime(parts.time));
    }
  }
  return UNREADABLE;
}

function readPlainTime(text: string): number {
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

/** What to add to a serial of the workbook to have it count in the 1900 system. */
export function serialShift(date1904: boolean): number {
  return date1904 ? DAYS_TO_1904 : 0;
}

/** The moment of a numeric cell, a serial or digits such as `20251009`, or UNREADABLE. */
export function readDateNumber(value: number, kind: Kind, shift: number): number {
  if (kind === Kind.boolean) return UNREADABLE;
  if (isPlainNumber(kind) && value >= 1e7) return Number.isInteger(value) ? readDateDigits(value) : UNREADABLE;
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
  return (isPlainNumber(kind) || kind === Kind.date) && seconds % DAY_SECONDS === 0;
}

function shownPrecision(seconds: number, kind: Kind): Precision {
  const hidesSeconds = kind === Kind.timeToMinute || kind === Kind.dateTimeToMinute;
  return hidesSeconds && seconds % 60 === 0 ? Precision.minute : Precision.second;
}

/** Whether a serial day may be meant as a date. */
function isPlausibleDay(day: number): boolean {
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
