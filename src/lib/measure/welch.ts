import { meanOf, varianceOf } from "./spread.ts";
import { studentChance } from "./student-t.ts";

const SAME = 1e-9;

/** The chance (two-sided p) of means at least so far apart in two samples of one mean, by Welch's t-test; null under two values. */
export function welchChance(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 2 || other.length < 2) return null;
  const gap = Math.abs(meanOf(one) - meanOf(other));
  const [first, second] = [varianceOf(one) / one.length, varianceOf(other) / other.length];
  const error = Math.sqrt(first + second);
  if (error < SAME) return gap < SAME ? 1 : 0;
  const freedom = (first + second) ** 2 / (first ** 2 / (one.length - 1) + second ** 2 / (other.length - 1));
  return 2 * (1 - studentChance(gap / error, freedom));
}
