import type { AsOf } from "../../../facts/as-of.ts";
import { endOf } from "../../../table/date-alone.ts";

/** The latest of some moments, one that is a date alone being its 24:00; null of none. */
export function latestOf(moments: Iterable<number | null>): AsOf | null {
  let latest: AsOf | null = null;
  for (const moment of moments) {
    if (moment !== null && (latest === null || endOf(moment) > endOf(latest))) latest = moment;
  }
  return latest;
}

/** The latest moment under some fields of rows. */
export function latestUnder<F extends string>(
  rows: readonly Readonly<Record<F, number | null>>[],
  fields: readonly F[],
): AsOf | null {
  return latestOf(rows.flatMap((row) => fields.map((field) => row[field])));
}
