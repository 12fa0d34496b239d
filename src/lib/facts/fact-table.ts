import { GrowingColumn } from "./growing-column.ts";

/** Where facts came from, as two integers a row: the sheet's place among those read, and its row from 0. */
export interface Origin {
  readonly sheet: number;
  readonly row: number;
}

/**
 * Facts in columns: `keys` are codes or serial days to group and filter by, `amounts` are what is summed.
 * Amounts that must be exact (money, seconds) are whole numbers of their smallest unit.
 */
export interface Facts {
  readonly length: number;
  readonly keys: Readonly<Record<string, Int32Array>>;
  readonly amounts: Readonly<Record<string, Float64Array>>;
}

/** Facts as they were read, each with where it came from. */
export interface FactTable extends Facts {
  readonly sheets: Int32Array;
  readonly rows: Int32Array;
}

/** Columns of facts to be filled in. */
export interface NewFacts<K extends string, A extends string> {
  readonly keys: Readonly<Record<K, Int32Array>>;
  readonly amounts: Readonly<Record<A, Float64Array>>;
  readonly rows: Int32Array;
}

/** Gathers the facts of one kind, row by row. */
export class FactTableBuilder<K extends string, A extends string> {
  private readonly keys: Readonly<Record<K, GrowingColumn<Int32Array>>>;
  private readonly amounts: Readonly<Record<A, GrowingColumn<Float64Array>>>;
  private readonly sheets = new GrowingColumn((length) => new Int32Array(length));
  private readonly rows = new GrowingColumn((length) => new Int32Array(length));

  constructor(keys: readonly K[], amounts: readonly A[]) {
    this.keys = columnsOf(keys, (length) => new Int32Array(length));
    this.amounts = columnsOf(amounts, (length) => new Float64Array(length));
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
    for (const column of [...Object.values(this.keys), ...Object.values(this.amounts), this.sheets, this.rows]) {
      (column as GrowingColumn<Int32Array | Float64Array>).reserve(count);
    }
  }

  finish(): FactTable {
    const { sheets, rows } = this;
    const table = { length: sheets.length, sheets: sheets.values, rows: rows.values };
    return { ...table, keys: valuesOf(this.keys), amounts: valuesOf(this.amounts) };
  }
}

function columnsOf<N extends string, T extends Int32Array | Float64Array>(
  names: readonly N[],
  make: (length: number) => T,
) {
  return Object.fromEntries(names.map((name) => [name, new GrowingColumn(make)])) as Record<N, GrowingColumn<T>>;
}

function valuesOf<T extends Int32Array | Float64Array>(columns: Record<string, GrowingColumn<T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.values]));
}

function extended<N extends string, T extends Int32Array | Float64Array>(
  columns: Readonly<Record<N, GrowingColumn<T>>>,
  count: number,
): Record<N, T> {
  const parts = Object.entries<GrowingColumn<T>>(columns).map(([name, column]) => [name, column.extend(count)]);
  return Object.fromEntries(parts) as Record<N, T>;
}
