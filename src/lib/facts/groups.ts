import type { Amounts } from "./fact-table.ts";

const MOST_DENSE = 1 << 22;

/** A key to group by: its codes lie in `from` … `from + size - 1`. */
export interface KeyRange {
  readonly from: number;
  readonly size: number;
}

/**
 * The groups of a report's keys, numbered as they are met. Facts of several tables are put into the
 * same groups, so that their sums stand side by side without any row being joined.
 */
export class Groups {
  private readonly ranges: readonly KeyRange[];
  /** The groups by code where all codes make a table of reasonable size, else by a map. */
  private readonly dense: Int32Array | null;
  private readonly sparse = new Map<number, number>();
  private readonly codes: number[] = [];

  constructor(ranges: readonly KeyRange[]) {
    this.ranges = ranges;
    const size = ranges.reduce((product, range) => product * range.size, 1);
    this.dense = size <= MOST_DENSE ? new Int32Array(size) : null;
  }

  get size(): number {
    return this.codes.length;
  }

  /** The group of one tuple of keys, made when it is new. */
  idOf(keys: readonly number[]): number {
    return this.idOfCode(
      keys.reduce((code, key, place) => code * this.ranges[place]!.size + key - this.ranges[place]!.from, 0),
    );
  }

  /** The groups of the facts in `rows`; `columns` are the keys' columns in order. */
  assign(columns: readonly Int32Array[], rows: Int32Array): Int32Array {
    const codes = new Float64Array(rows.length);
    for (const [place, column] of columns.entries()) addKey(codes, rows, { ...this.ranges[place]!, column });
    const groups = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) groups[i] = this.idOfCode(codes[i]!);
    return groups;
  }

  /** The keys of a group, in the order of the ranges. */
  keysOf(group: number): number[] {
    let code = this.codes[group]!;
    const keys: number[] = [];
    for (const { from, size } of [...this.ranges].reverse()) {
      keys.unshift((code % size) + from);
      code = Math.floor(code / size);
    }
    return keys;
  }

  private idOfCode(code: number): number {
    const known = this.dense ? this.dense[code]! : this.sparse.get(code);
    return known ? known - 1 : this.add(code);
  }

  /** Groups are kept counted from 1, so that a table begins as zeros. */
  private add(code: number): number {
    const count = this.codes.push(code);
    if (this.dense) this.dense[code] = count;
    else this.sparse.set(code, count);
    return count - 1;
  }
}

/** Makes codes of tuples longer by one more key. */
function addKey(
  codes: Float64Array,
  rows: Int32Array,
  { column, from, size }: KeyRange & { column: Int32Array },
): void {
  for (let i = 0; i < rows.length; i++) codes[i] = codes[i]! * size + (column[rows[i]!]! - from);
}

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
