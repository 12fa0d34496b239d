import type { Area } from "../../../../src/lib/table/sheet.ts";
import { overlap } from "../cells/address.ts";
import type { Sheet } from "./sheet.ts";
import type { TableModel } from "./sheet-parts.ts";
import type { Spot } from "./spot.ts";

/** A table takes in what is written right below it, or right beside it. */
export function expandTables({ sheet, area }: Spot): void {
  for (const table of sheet.tables) {
    growDown(sheet, table, area);
    growRight(sheet, table, area);
  }
}

function growDown(sheet: Sheet, table: TableModel, written: Area): void {
  const { bottom, left, right } = table.area;
  if (table.showTotals || written.top !== bottom + 1 || written.left > right || written.right < left) return;
  const added = { top: bottom + 1, bottom: written.bottom, left, right };
  if (isFree(sheet, table, added) && hasValue(sheet, added)) table.area = { ...table.area, bottom: added.bottom };
}

function growRight(sheet: Sheet, table: TableModel, written: Area): void {
  const { top, bottom, right } = table.area;
  if (written.left !== right + 1 || written.top > bottom || written.bottom < top) return;
  const added = { top, bottom, left: right + 1, right: written.right };
  if (isFree(sheet, table, added) && hasValue(sheet, added)) table.area = { ...table.area, right: added.right };
}

function isFree(sheet: Sheet, table: TableModel, area: Area): boolean {
  const isTaken = sheet.tables.some((other) => other !== table && overlap(other.area, area));
  return !isTaken && !sheet.merges.some((merge) => overlap(merge, area));
}

function hasValue({ cells }: Sheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cells.valueAt(row, column) !== null || cells.formulaAt(row, column) !== undefined) return true;
    }
  }
  return false;
}
