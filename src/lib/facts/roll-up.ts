import type { Amounts, Facts } from "./fact-table.ts";
import { addSums, Groups, type KeyRange } from "./groups.ts";
import { selectRows, type Span } from "./select.ts";

/** So many facts at a time stay close to the processor while they are put into groups and added up. */
const BLOCK_ROWS = 8192;

const rolled = new WeakMap<Facts, Map<string, Facts>>();

/**
 * The facts added up to the first of some sets of keys that has all the wanted ones, or as they are when
 * none has. Worked out once: whatever is asked of the same facts later reads the far fewer rows.
 */
export function rolledUp(facts: Facts, keySets: readonly (readonly string[])[], wanted: readonly string[]): Facts {
  const keys = keySets.find((set) => wanted.every((key) => set.includes(key)));
  return keys ? once(facts, keys.join(), () => rollUp(facts, keys, allRows(facts))) : facts;
}

/**
 * The facts of a span of days added up over them, each as if it were of the first day; of a single day, the facts as
 * they are. Worked out once a span.
 */
export function withoutDays(facts: Facts, span: Span): Facts {
  if (span.from === span.to) return facts;
  const keys = Object.keys(facts.keys).filter((key) => key !== "date");
  return once(facts, `${span.from}..${span.to}`, () => {
    const summed = rollUp(facts, keys, selectRows(facts, span));
    return { ...summed, keys: { ...summed.keys, date: new Int32Array(summed.length).fill(span.from) } };
  });
}

function once(facts: Facts, name: string, work: () => Facts): Facts {
  const known = rolled.get(facts) ?? new Map<string, Facts>();
  rolled.set(facts, known);
  const found = known.get(name) ?? work();
  known.set(name, found);
  return found;
}

function rollUp({ keys, amounts }: Facts, kept: readonly string[], rows: Int32Array): Facts {
  const columns = kept.map((key) => keys[key]!);
  const groups = new Groups(columns.map(rangeOf));
  const totals = Object.entries(amounts).map(([name, column]): Total => ({ name, column, sums: new Float64Array(0) }));
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    const block = rows.subarray(from, from + BLOCK_ROWS);
    const grouped = { rows: block, groups: groups.assign(columns, block) };
    for (const total of totals) {
      total.sums = withRoom(total.sums, groups.size);
      addSums(grouped, total.column, total.sums);
    }
  }
  const sums = totals.map(({ name, sums: all }) => [name, all.slice(0, groups.size)] as const);
  return { length: groups.size, keys: keysOf(groups, kept), amounts: Object.fromEntries(sums) };
}

/** An amount of all facts, and what it comes to by group so far. */
interface Total {
  readonly name: string;
  readonly column: Amounts;
  sums: Float64Array;
}

function withRoom(sums: Float64Array, count: number): Float64Array {
  if (count <= sums.length) return sums;
  const longer = new Float64Array(2 * count);
  longer.set(sums);
  return longer;
}

function allRows({ length }: Facts): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
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
