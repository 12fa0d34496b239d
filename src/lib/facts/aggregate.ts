import type { Amounts } from "./fact-table.ts";
import type { KeyRange } from "./groups.ts";

/** Facts that were put into groups: `groups[i]` is the group of the fact `rows[i]`. */
export interface GroupedRows {
  readonly rows: Int32Array;
  readonly groups: Int32Array;
}

/** Adds up `amounts` by group into `sums`. */
export function addSums({ rows, groups }: GroupedRows, amounts: Amounts, sums: Float64Array): void {
  for (let i = 0; i < rows.length; i++) sums[groups[i]!]! += amounts[rows[i]!]!;
}

/** Counts the distinct combinations of some keys by group, over facts of any number of tables. */
export class DistinctCounter {
  private readonly seen = new Set<number>();
  private readonly ranges: readonly KeyRange[];

  /** `ranges` are those of the keys to tell apart. */
  constructor(ranges: readonly KeyRange[]) {
    this.ranges = ranges;
  }

  /** Counts the facts whose amount is above 0. */
  add(
    { rows, groups }: GroupedRows,
    facts: { keys: readonly Int32Array[]; amounts: Amounts },
    counts: Float64Array,
  ): void {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (!(facts.amounts[row]! > 0)) continue;
      let code = groups[i]!;
      for (let k = 0; k < this.ranges.length; k++)
        code = code * this.ranges[k]!.size + facts.keys[k]![row]! - this.ranges[k]!.from;
      if (this.seen.has(code)) continue;
      this.seen.add(code);
      counts[groups[i]!]!++;
    }
  }
}
