import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, secondsFromClock } from "../../../table/moment.ts";

const CLOCK = /(次日|第二天)?\s*([01]?\d|2[0-4])\s*:\s*([0-5]\d)(?::[0-5]\d)?/g;
const DATES = /(?:\d{2,4}[-/.])?\d{1,2}[-/.]\d{1,2}(?=\s)/g;

/** Punches so close to each other are one, done twice. */
const TWICE_SECONDS = 5 * 60;
/** A day's first punches before this hour may end the shift of the day before. */
const NIGHT_ENDS = 6 * 3600;
/** No shift is so long that a punch after it could end it. */
const LONGEST_SHIFT = 14 * 3600;

/** Whether a cell says nothing but times: `08:28  \n18:12`. */
export function isPunches(text: string): boolean {
  return (
    /\d:\d/.test(text) &&
    text
      .replace(/\([^)]*\)/g, "")
      .replace(CLOCK, "")
      .replace(/[\s,;、~-]+/g, "") === ""
  );
}

/** The times of day in a text, in seconds of its day; `次日01:30`, and what is earlier than the time before it, is on the next day. */
export function readPunches(text: string): number[] {
  const times: number[] = [];
  for (const [, next, hour, minute] of text.replace(DATES, "").matchAll(CLOCK)) {
    const seconds = secondsFromClock(Number(hour), Number(minute), 0);
    const isNext = next !== undefined || seconds < (times.at(-1) ?? 0);
    times.push(isNext && seconds < DAY_SECONDS ? seconds + DAY_SECONDS : seconds);
  }
  return times;
}

/** The times a shift is due and ends, in seconds of its day, after its name: `A班 17:00-次日01:30`. */
export function readShift(text: string): { due: number; dueOut: number } | null {
  const times = readPunches(text);
  return times.length < 2 ? null : { due: times[0]!, dueOut: times.at(-1)! };
}

/**
 * Punches in pairs of coming and going, in order. What is left over at the end pairs with nothing, since a guess
 * could only lengthen the hours.
 */
export function pairPunches(punches: readonly number[]): Interval[] {
  const kept = distinct(punches);
  const pairs: Interval[] = [];
  for (let at = 0; at + 1 < kept.length; at += 2) pairs.push({ start: kept[at]!, end: kept[at + 1]! });
  return pairs;
}

/** In order, and those done twice once. */
export function distinct(punches: readonly number[]): number[] {
  const kept: number[] = [];
  for (const punch of [...punches].sort((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || punch - last > TWICE_SECONDS) kept.push(punch);
  }
  return kept;
}

/** Whether the first punch of a day, in seconds of all time, ends the shift that the punches of the day before left open. */
export function endsShift(first: number, before: readonly number[]): boolean {
  const open = distinct(before);
  const isOpen = open.length % 2 === 1;
  return isOpen && first % DAY_SECONDS < NIGHT_ENDS && first - open.at(-1)! <= LONGEST_SHIFT;
}
