import type { FactTable } from "./fact-table.ts";

/** Serial days, both ends in the span. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The one value a key must have, by the key's name. */
export type Only = Readonly<Record<string, number>>;

/** The rows whose `date` lies in the span and whose keys have the asked values. */
export function selectRows({ length, keys }: FactTable, span: Span, only: Only = {}): Int32Array {
  const dates = keys["date"]!;
  const asked = Object.entries(only).map(([key, value]) => ({ codes: keys[key], value }));
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const date = dates[row]!;
    if (date < span.from || date > span.to) continue;
    if (asked.every(({ codes, value }) => codes?.[row] === value)) rows[count++] = row;
  }
  return rows.subarray(0, count);
}
