import type { Sentence } from "../problem.ts";

/** What the numbers of a column are at most, in what the column is read as (seconds, ten-thousandths of a yuan), and in words. */
export interface Limit {
  readonly most: number;
  readonly isWhole?: true;
  readonly says: Sentence;
}

/** Whether a number is beyond a limit, on either side of 0. */
export function isBeyond(value: number, { most, isWhole }: Limit): boolean {
  return Math.abs(value) > most || (isWhole === true && !Number.isInteger(value) && !Number.isNaN(value));
}
