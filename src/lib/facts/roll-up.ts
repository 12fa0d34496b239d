import type { Facts } from "./fact-table.ts";
import { Groups, type KeyRange } from "./groups.ts";

/** So many facts at a time stay close to the processor while they are put into groups and added up. */
const BLOCK_ROWS = 8192;

const rolled = new WeakMap<Facts, Map<string, Facts>>();

/**
 * The facts added up to the first of some sets of keys that has all the wanted ones, or as they are when
 * none has. Worked out once: whatever is asked of the same facts later reads the far fewer rows.
 */
export function rolledUp(facts: Facts, keySets: readonly (readonly string[])[], wanted: readonly string[]): Facts {
  const keys = keySets.find((set) => wanted.every((key) => set.includes(key)));
  if (!keys) return facts;
  const known = rolled.get(facts) ?? new Map<string, Facts>();
  rolled.set(facts, known);
  const name = keys.join();
  const found = known.get(name) ?? rollUp(facts, keys);
  known.set(name, found);
  return found;
}

function rollUp({ length, keys, amounts }: Facts, kept: readonly string[]): Facts {
  const columns = kept.map((key) => keys[key]!);
  const groups = new Groups(columns.map(rangeOf));
  const totals = Object.entries(amounts).map(([name, column]): Total => ({ name, column, sums: new Float64Array(0) }));
  const rows = Int32Array.from({ length: Math.min(length, BLOCK_ROWS) }, (_, row) => row);
  for (let from = 0; from < length; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, length);
    const block = columns.map((column) => column.subarray(from, to));
    const ids = groups.assign(block, rows.subarray(0, to - from));
    for (const total of totals) {
      total.sums = withRoom(total.sums, groups.size);
      addAll(total.column.subarray(from, to), ids, total.sums);
    }
  }
  const sums = totals.map(({ name, sums: all }) => [name, all.slice(0, groups.size)] as const);
  return { length: groups.size, keys: keysOf(groups, kept), amounts: Object.fromEntries(sums) };
}

/** An amount of all facts, and what it comes to by group so far. */
interface Total {
  readonly name: string;
  readonly column: Float64Array;
  sums: Float64Array;
}

function withRoom(sums: Float64Array, count: number): Float64Array {
  if (count <= sums.length) return sums;
  const longer = new Float64Array(2 * count);
  longer.set(sums);
  return longer;
}

function addAll(amounts: Float64Array, groups: Int32Array, sums: Float64Array): void {
  for (let i = 0; i < amounts.length; i++) sums[groups[i]!]! += amounts[i]!;
}

function keysOf(groups: Groups, names: readonly string[]): Record<string, Int32Array> {
  const columns = names.map(() => new Int32Array(groups.size));
  for (let group = 0; group < groups.size; group++) {
    groups.keysOf(group).forEach((code, place) => (columns[place]![group] = code));
  }
  return Object.fromEntries(names.map((name, place) => [name, columns[place]!]));
}

function rangeOf(column: Int32Array): KeyRange {
  let least = column[0] ?? 0;
  let most = least;
  for (let row = 1; row < column.length; row++) {
    const code = column[row]!;
    if (code < least) least = code;
    else if (code > most) most = code;
  }
  return { from: least, size: most - least + 1 };
}
