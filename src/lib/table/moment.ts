/**
 * A moment of wall-clock time is one number, `seconds * 4 + precision`: seconds from the start of
 * serial day 0 of Excel's 1900 system (day 45939 is 2025-10-09), and how closely the cell gave them.
 */
export const Precision = { second: 0, minute: 1, date: 2 } as const;
export type Precision = (typeof Precision)[keyof typeof Precision];

export const DAY_SECONDS = 86400;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days from 0000-03-01 to serial day 0; years that begin in March end with the leap day. */
const SERIAL_ZERO = 693899;
const ERA_DAYS = 146097;

export function momentOf(seconds: number, precision: Precision): number {
  return seconds * 4 + precision;
}

export function secondsOf(moment: number): number {
  return Math.floor(moment / 4);
}

export function precisionOf(moment: number): Precision {
  // No %, which of numbers past 2^31 is a call out of the machine code.
  return (moment - Math.floor(moment / 4) * 4) as Precision;
}

export function dayOf(moment: number): number {
  return Math.floor(moment / (4 * DAY_SECONDS));
}

export function timeOfDaySeconds(moment: number): number {
  return secondsOf(moment) % DAY_SECONDS;
}

/** Whether a moment is a time of day alone, perhaps of the next day, and has no date. */
export function isTimeOfDay(moment: number): boolean {
  return moment < momentOf(2 * DAY_SECONDS, Precision.second);
}

/** Seconds since midnight, 86400 for 24:00:00; NaN when no clock shows this. */
export function secondsFromClock(hour: number, minute: number, second: number): number {
  const seconds = hour * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && seconds <= DAY_SECONDS ? seconds : NaN;
}

/** The serial day of a date of the Gregorian calendar; NaN for one that does not exist. */
export function dayFromCivil(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month))) return NaN;
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  return daysBeforeYear(marchYear) + daysBeforeMonth(marchMonth) + day - 1 - SERIAL_ZERO;
}

export function civilFromDay(serialDay: number): CivilDate {
  const days = serialDay + SERIAL_ZERO;
  const era = Math.floor(days / ERA_DAYS);
  const dayOfEra = days - era * ERA_DAYS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / (ERA_DAYS - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - daysBeforeYear(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - daysBeforeMonth(marchMonth) + 1 };
}

/** `45939` is `2025-10-09`. */
export function formatDay(serialDay: number): string {
  const { year, month, day } = civilFromDay(serialDay);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Seconds since midnight as `14:05:33`. */
export function formatTime(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => twoDigits(Math.floor(part))).join(":");
}

/** A moment as people write it: `2025-10-09`, or `2025-10-09 14:05:33` where it has a time. */
export function showMoment(moment: number): string {
  const date = formatDay(dayOf(moment));
  return precisionOf(moment) === Precision.date ? date : `${date} ${formatTime(timeOfDaySeconds(moment))}`;
}

/** The same without seconds where there are none: `2025-10-09 14:05`. */
export function showBriefly(moment: number): string {
  return showMoment(moment).replace(/:00$/, "");
}

/** The same to the minute, whatever seconds there are. */
export function showToMinute(moment: number): string {
  return showMoment(moment).replace(/:\d\d$/, "");
}

function monthLength(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysBeforeYear(marchYear: number): number {
  return marchYear * 365 + Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
}

function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
