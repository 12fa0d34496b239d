import { textOf } from "../cells/number-text.ts";
import { requireFormattable } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import type { Spot } from "./spot.ts";

const STANDARD_HEIGHT = 14.25;

/** In points; null when columns differ. */
export function columnWidthOf({ sheet, area }: Spot): number | null {
  return sameOf(sheet.columnWidths, [area.left, area.right], sheet.standardWidth);
}

export function rowHeightOf({ sheet, area }: Spot): number | null {
  return sameOf(sheet.rowHeights, [area.top, area.bottom], STANDARD_HEIGHT);
}

function sameOf(sizes: ReadonlyMap<number, number>, [first, last]: readonly [number, number], standard: number) {
  const size = sizes.get(first) ?? standard;
  for (let line = first; line <= last; line++) if ((sizes.get(line) ?? standard) !== size) return null;
  return size;
}

/** At most 255 characters wide. */
export function setColumnWidth(spot: Spot, width: number): void {
  requireFormattable(spot);
  if (!(width >= 0 && width <= 1790)) refuse("InvalidArgument");
  for (let column = spot.area.left; column <= spot.area.right; column++) spot.sheet.columnWidths.set(column, width);
}

export function setRowHeight(spot: Spot, height: number): void {
  requireFormattable(spot);
  if (!(height >= 0 && height <= 409.5)) refuse("InvalidArgument");
  for (let row = spot.area.top; row <= spot.area.bottom; row++) spot.sheet.rowHeights.set(row, height);
}

/** Fits columns to their texts: a Chinese character takes two places of 5.25 points. */
export function autofitColumns(spot: Spot): void {
  requireFormattable(spot);
  const { cells, columnWidths } = spot.sheet;
  const used = cells.usedArea(true);
  for (let column = spot.area.left; column <= Math.min(spot.area.right, used?.right ?? -1); column++) {
    let places = 0;
    for (let row = used!.top; row <= used!.bottom; row++) {
      const text = textOf(cells.valueAt(row, column), cells.styleAt(row, column).numberFormat);
      places = Math.max(
        places,
        [...text].reduce((sum, character) => sum + (character > "ÿ" ? 2 : 1), 0),
      );
    }
    if (places > 0) columnWidths.set(column, (places + 1) * 5.25);
  }
}

export function autofitRows(spot: Spot): void {
  requireFormattable(spot);
  for (let row = spot.area.top; row <= spot.area.bottom; row++) spot.sheet.rowHeights.delete(row);
}
