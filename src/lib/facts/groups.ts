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
  private readonly ids: IdStore;
  private readonly codes: number[] = [];

  constructor(ranges: readonly KeyRange[]) {
    this.ranges = ranges;
    this.ids = idStore(ranges.reduce((size, range) => size * range.size, 1));
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
    for (const [place, column] of columns.entries()) {
      const { from, size } = this.ranges[place]!;
      for (let i = 0; i < rows.length; i++) codes[i] = codes[i]! * size + column[rows[i]!]! - from;
    }
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
    let id = this.ids.get(code);
    if (id < 0) {
      id = this.codes.length;
      this.ids.set(code, id);
      this.codes.push(code);
    }
    return id;
  }
}

interface IdStore {
  readonly get: (code: number) => number;
  readonly set: (code: number, id: number) => void;
}

function idStore(size: number): IdStore {
  return size <= MOST_DENSE ? denseStore(size) : sparseStore();
}

function denseStore(size: number): IdStore {
  const ids = new Int32Array(size).fill(-1);
  return { get: (code: number) => ids[code]!, set: (code: number, id: number) => void (ids[code] = id) };
}

function sparseStore(): IdStore {
  const ids = new Map<number, number>();
  return { get: (code: number) => ids.get(code) ?? -1, set: (code: number, id: number) => void ids.set(code, id) };
}
