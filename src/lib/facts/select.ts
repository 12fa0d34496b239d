import type { AsOf } from "./as-of.ts";
import type { Facts } from "./fact-table.ts";

/** Serial days, both ends in the span. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The moment whose state is asked for, of what has one. */
  readonly asOf?: AsOf;
}

/** The one value a key must have, by the key's name. */
export type Only = Readonly<Record<string, number>>;

/** The rows whose `date` lies in the span and whose keys have the asked values. */
export function selectRows({ length, keys }: Facts, { from, to }: Span, only: Only = {}): Int32Array {
  const dates = keys["date"]!;
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const date = dates[row]!;
    if (date >= from && date <= to) rows[count++] = row;
  }
  return Object.entries(only).reduce(
    (kept, [key, value]) => kept.filter((row) => keys[key]?.[row] === value),
    rows.subarray(0, count),
  );
}
