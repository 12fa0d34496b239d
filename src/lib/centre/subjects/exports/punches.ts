import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, secondsFromClock } from "../../../table/moment.ts";

const CLOCK = /(次日|第二天)?\s*([01]?\d|2[0-4])\s*:\s*([0-5]\d)(?::([0-5]\d))?/g;
const DATES = /(?:\d{2,4}[-/.])?\d{1,2}[-/.]\d{1,2}(?=\s)/g;

/** Punches up to so long after one are that one, done again. */
const TWICE_SECONDS = 5 * 60;
/** Who comes and goes stays for so long at least; whoever is away for longer than this has gone home. */
const LEAST_STAY = 3600;
const LONGEST_BREAK = 3 * 3600;

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
  for (const [, next, hour, minute, second = "0"] of text.replace(DATES, "").matchAll(CLOCK)) {
    const seconds = secondsFromClock(Number(hour), Number(minute), Number(second));
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
 * When somebody was at work by the punches of a day: in pairs of coming and going where all of them look like that,
 * else from the first to the last (spec 5.2). One punch alone tells nothing.
 */
export function pairPunches(punches: readonly number[]): Interval[] {
  const kept = distinct(punches);
  if (kept.length < 2) return [];
  const pairs = pairsOf(kept);
  return arePlausible(pairs) ? pairs : [{ start: kept[0]!, end: kept.at(-1)! }];
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

/** Each punch with the next; a last one without any has no end. */
function pairsOf(kept: readonly number[]): Interval[] {
  return kept.flatMap((start, place) => (place % 2 === 0 ? { start, end: kept[place + 1] ?? NaN } : []));
}

function arePlausible(pairs: readonly Interval[]): boolean {
  const gap = ({ start }: Interval, place: number) => (place === 0 ? 0 : start - pairs[place - 1]!.end);
  return pairs.every((pair, place) => pair.end - pair.start >= LEAST_STAY && gap(pair, place) <= LONGEST_BREAK);
}
