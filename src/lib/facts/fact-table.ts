import type { Origin } from "../table/intake.ts";
import { CountColumn, GrowingColumn } from "./growing-column.ts";

/**
 * Facts in columns: `keys` are codes or serial days to group and filter by, `amounts` are what is summed.
 * Amounts that must be exact (money, seconds) are whole numbers of their smallest unit.
 */
export interface Facts {
  readonly length: number;
  readonly keys: Readonly<Record<string, Int32Array>>;
  readonly amounts: Readonly<Record<string, Amounts>>;
}

/** One amount of all facts. */
export type Amounts = ArrayLike<number>;

/** Facts as they were read, each with where it came from. */
export interface FactTable extends Facts {
  readonly sheets: Int32Array;
  readonly rows: Int32Array;
}

/** Columns of facts to be filled in; what goes into those of counts must fit a byte. */
export interface NewFacts<K extends string, A extends string> {
  readonly keys: Readonly<Record<K, Int32Array>>;
  readonly amounts: Readonly<Record<A, Uint8Array | Float64Array>>;
  readonly rows: Int32Array;
}

type AmountColumn = CountColumn | GrowingColumn<Float64Array>;

/** Gathers the facts of one kind, row by row. */
export class FactTableBuilder<K extends string, A extends string> {
  private readonly keys: Readonly<Record<K, GrowingColumn<Int32Array>>>;
  private readonly amounts: Readonly<Record<A, AmountColumn>>;
  private readonly sheets = new GrowingColumn((length) => new Int32Array(length));
  private readonly rows = new GrowingColumn((length) => new Int32Array(length));

  /** `counts` are those of the amounts that are hardly ever more than a byte. */
  constructor(keys: readonly K[], amounts: readonly A[], counts: readonly A[] = []) {
    this.keys = columnsOf(keys, () => new GrowingColumn((length) => new Int32Array(length)));
    this.amounts = columnsOf(amounts, (name): AmountColumn => {
      return counts.includes(name) ? new CountColumn() : new GrowingColumn((length) => new Float64Array(length));
    });
  }

  get length(): number {
    return this.sheets.length;
  }

  add(keys: Readonly<Record<K, number>>, amounts: Readonly<Record<A, number>>, origin: Origin): void {
    for (const key in this.keys) this.keys[key].push(keys[key]);
    for (const amount in this.amounts) this.amounts[amount].push(amounts[amount]);
    this.sheets.push(origin.sheet);
    this.rows.push(origin.row);
  }

  /** So many more facts of a sheet, all columns but the sheets' to be filled in by the caller. */
  extend(count: number, sheet: number): NewFacts<K, A> {
    this.sheets.extend(count).fill(sheet);
    return { keys: extended(this.keys, count), amounts: extended(this.amounts, count), rows: this.rows.extend(count) };
  }

  /** Makes room for so many more facts. */
  reserve(count: number): void {
    for (const column of Object.values<Column<unknown>>({ ...this.keys, ...this.amounts })) column.reserve(count);
    for (const column of [this.sheets, this.rows]) column.reserve(count);
  }

  finish(): FactTable {
    const { sheets, rows } = this;
    const table = { length: sheets.length, sheets: sheets.values, rows: rows.values };
    return { ...table, keys: valuesOf(this.keys), amounts: valuesOf(this.amounts) };
  }
}

interface Column<T> {
  readonly values: T;
  reserve(count: number): void;
  extend(count: number): T;
}

function columnsOf<N extends string, C>(names: readonly N[], make: (name: N) => C): Record<N, C> {
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<N, C>;
}

function valuesOf<T>(columns: Readonly<Record<string, Column<T>>>): Record<string, T> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.values]));
}

function extended<N extends string, T>(columns: Readonly<Record<N, Column<T>>>, count: number): Record<N, T> {
  const parts = Object.entries<Column<T>>(columns).map(([name, column]) => [name, column.extend(count)]);
  return Object.fromEntries(parts) as Record<N, T>;
}
