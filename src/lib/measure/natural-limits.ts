import { meanOf } from "./student-t.ts";

/** Fewer values tell nothing of what is usual. */
export const LEAST_VALUES = 20;
/** No more of the last ones are looked at. */
export const MOST_VALUES = 40;

/** What mean moving ranges make of three sigma, of single values (XmR). */
const RANGES = 2.66;
const SAME = 1e-9;

/** Where a group's values usually lie, by themselves; no ends where they never move. */
export interface NaturalLimits {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export type Place = "above" | "within" | "below";

/**
 * The limits of counts in their order: mean ± 2.66 × the mean moving range, low never under 0; null of too few values
 * (spec 10.3).
 */
export function naturalLimits(values: readonly number[]): NaturalLimits | null {
  if (values.length < LEAST_VALUES) return null;
  const last = values.slice(-MOST_VALUES);
  const mean = meanOf(last);
  const range = meanOf(last.slice(1).map((value, place) => Math.abs(value - last[place]!)));
  if (range === 0) return { mean, low: null, high: null };
  return { mean, low: Math.max(mean - RANGES * range, 0), high: mean + RANGES * range };
}

/** Where a value lies; on a limit is within. */
export function placeIn({ mean, low, high }: NaturalLimits, value: number): Place {
  const room = SAME * Math.max(1, mean);
  if (high !== null && value > high + room) return "above";
  return low !== null && value < low - room ? "below" : "within";
}
