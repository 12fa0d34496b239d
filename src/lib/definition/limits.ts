import { z } from "zod";

/** The values an entry may have; the description completes the sentence "可填:…". */
export type Limit<V> = z.ZodType<V>;

export function count(least: number, most: number): Limit<number> {
  return z.int().min(least).max(most).describe(`${least} 到 ${most} 的整数`);
}

/** Points out of 100. */
export function score(): Limit<number> {
  return z.number().min(0).max(100).describe("0 到 100 的数");
}

export function amount(): Limit<number> {
  return z.number().min(0).describe("不小于 0 的数");
}

export function amountOrNone(): Limit<number | null> {
  return amount().nullable().describe("不小于 0 的数");
}

/** A share as a fraction, on the sheet a percentage. */
export function share(least: number, most: number): Limit<number> {
  return z
    .number()
    .min(least)
    .max(most)
    .describe(`${least * 100}% 到 ${most * 100}%`);
}

/** Whole points, so that a cell that Excel turned into 50% is not taken for half a point beside 40 and 20. */
export function weight(): Limit<number> {
  return z
    .number()
    .refine((value) => value === 0 || (value >= 1 && value <= 100))
    .describe("0,或 1 到 100 的数(一半写 50,不写 50%)");
}

export function hoursInDay(): Limit<number> {
  return z.number().min(1).max(24).describe("1 到 24 的数");
}

/** A minute of the day until noon. */
export function morning(): Limit<number> {
  return z.int().min(0).max(720).describe("00:00 到 12:00 的时刻,如 05:00");
}

/** A minute of the day, 24:00 too. */
export function minuteOfDay(): Limit<number> {
  return z.int().min(0).max(1440).describe("00:00 到 24:00 的时刻,如 18:30");
}

/** A text of a pattern, which `says` completes the sentence with. */
export function patternOrNone(pattern: RegExp, says: string): Limit<string | null> {
  return z.string().regex(pattern).nullable().describe(says);
}

/** A pause of every day: so many minutes somewhere between two minutes of the day, of which the later may be on the next. */
export interface Pause {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

/** A pause that is no longer than what it lies in. */
export function pauseOrNone(): Limit<Pause | null> {
  const minute = z.int().min(0);
  return z
    .object({ from: minute, to: minute, minutes: minute.min(1) })
    .refine(({ from, to, minutes }) => minutes <= to - from)
    .nullable()
    .describe("从几点到几点、其间扣几分钟,如 12:00-13:30 60");
}

export function oneOf<V extends string>(...values: readonly V[]): Limit<V> {
  return z.enum(values as readonly [V, ...V[]]).describe(values.join("、"));
}
