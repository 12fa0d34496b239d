import type { Spot } from "../model/spot.ts";
import { MOST_CELLS_READ } from "../limits.ts";
import { cellCountOf, columnsOf, isEntireColumn, isEntireRow, rowsOf } from "./address.ts";
import { toApiValue, valueTypeOf } from "./cell-value.ts";
import { categoryOf, textOf } from "./number-text.ts";

type ReadCell<V> = (row: number, column: number) => V;

export function readValues(spot: Spot): (string | number | boolean)[][] | null {
  const { cells } = current(spot);
  return readEach(spot, (row, column) => toApiValue(cells.valueAt(row, column)));
}

export function readFormulas(spot: Spot): (string | number | boolean)[][] | null {
  const { cells } = current(spot);
  return readEach(spot, (row, column) => cells.formulaAt(row, column) ?? toApiValue(cells.valueAt(row, column)));
}

export function readTexts(spot: Spot): string[][] | null {
  const { cells } = current(spot);
  return readEach(spot, (row, column) => textOf(cells.valueAt(row, column), cells.styleAt(row, column).numberFormat));
}

export function readNumberFormats(spot: Spot): string[][] | null {
  const { cells } = spot.sheet;
  return readEach(spot, (row, column) => cells.styleAt(row, column).numberFormat);
}

export function readCategories(spot: Spot): Excel.NumberFormatCategory[][] | null {
  const { cells } = spot.sheet;
  return readEach(spot, (row, column) => categoryOf(cells.styleAt(row, column).numberFormat) as never);
}

export function readValueTypes(spot: Spot): Excel.RangeValueType[][] | null {
  const { cells } = current(spot);
  return readEach(spot, (row, column) => valueTypeOf(cells.valueAt(row, column)) as never);
}

/** Values are worked out when somebody looks. */
function current({ book, sheet }: Spot): Spot["sheet"] {
  book.calculator.refresh(book);
  return sheet;
}

/** Null for whole rows and columns and for too many cells, without a word. */
function readEach<V>({ area }: Spot, read: ReadCell<V>): V[][] | null {
  if (isEntireColumn(area) || isEntireRow(area) || cellCountOf(area) > MOST_CELLS_READ) return null;
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_unused, column) => read(area.top + row, area.left + column)),
  );
}
