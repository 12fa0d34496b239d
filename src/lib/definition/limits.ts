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

export function oneOf<V extends string>(...values: readonly V[]): Limit<V> {
  return z.enum(values as readonly [V, ...V[]]).describe(values.join("、"));
}
