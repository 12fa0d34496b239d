import { refuse } from "../errors.ts";
import { MOST_CELLS_TOUCHED } from "../limits.ts";
import { noteEdit, type Spot } from "../model/spot.ts";
import { expandTables } from "../model/expand-tables.ts";
import { cellCountOf, columnsOf, isEntireColumn, isEntireRow, overlap, rowsOf } from "./address.ts";
import { coerce } from "./coerce.ts";

type Put = (row: number, column: number, given: unknown) => void;

/** Writes values or formulas as if they were typed: null leaves a cell, an empty text clears it. */
export function writeValues(spot: Spot, given: unknown): void {
  const { cells } = spot.sheet;
  const { year } = spot.book;
  requireUnlocked(spot);
  writeEach(spot, given, (row, column, value) => {
    if (isCovered(spot, row, column)) return;
    cells.put(row, column, coerce(value, { numberFormat: cells.styleAt(row, column).numberFormat, year }));
  });
  noteEdit(spot);
  expandTables(spot);
}

export function writeNumberFormats(spot: Spot, given: unknown): void {
  requireUnlocked(spot);
  const { cells } = spot.sheet;
  if (!Array.isArray(given)) {
    if (typeof given !== "string") refuse("InvalidArgument");
    return cells.restyle(spot.area, () => ({ numberFormat: given }));
  }
  writeEach(spot, given, (row, column, format) => {
    if (typeof format !== "string") refuse("InvalidArgument");
    cells.restyleCell(row, column, { numberFormat: format });
  });
}

/** Cells of a merged area that are not its first take no value. */
function isCovered({ sheet }: Spot, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** Goes over the cells; all that is given must have the shape of the area, or be one value for every cell. */
function writeEach({ area }: Spot, given: unknown, put: Put): void {
  if (isEntireColumn(area) || isEntireRow(area)) refuse("InvalidArgument");
  if (cellCountOf(area) > MOST_CELLS_TOUCHED) refuse("OperationCellsExceedLimit");
  const cellOf = reader(given, rowsOf(area), columnsOf(area));
  for (let row = 0; row < rowsOf(area); row++) {
    for (let column = 0; column < columnsOf(area); column++) {
      const value = cellOf(row, column);
      if (value !== null && value !== undefined) put(area.top + row, area.left + column, value);
    }
  }
}

function reader(given: unknown, rowCount: number, columnCount: number): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as unknown[];
  const fits = rows.length === rowCount && rows.every((row) => Array.isArray(row) && row.length === columnCount);
  if (!fits) refuse("InvalidArgument");
  return (row, column) => (rows[row] as unknown[])[column];
}

/** On a protected sheet, only unlocked cells change. */
export function requireUnlocked({ sheet, area }: Spot): void {
  if (!sheet.isProtected) return;
  const used = sheet.cells.usedArea(false);
  const looked = used && overlap(used, area);
  if (!looked || cellCountOf(looked) < cellCountOf(area)) refuse("AccessDenied");
  for (let row = looked.top; row <= looked.bottom; row++) {
    for (let column = looked.left; column <= looked.right; column++) {
      if (sheet.cells.styleAt(row, column).locked) refuse("AccessDenied");
    }
  }
}

/** Looks can be changed on a protected sheet only where the protection says so. */
export function requireFormattable({ sheet }: Spot): void {
  if (sheet.isProtected && sheet.protectionOptions?.["allowFormatCells"] !== true) refuse("AccessDenied");
}
