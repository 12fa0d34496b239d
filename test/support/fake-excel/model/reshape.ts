import type { Area } from "../../../../src/lib/table/sheet.ts";
import { contains, isEntireColumn, isEntireRow, overlap } from "../cells/address.ts";
import { requireUnlocked } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import { keyOf } from "./cells.ts";
import { moveCells } from "./move-cells.ts";
import { noteEdit, type Spot } from "./spot.ts";
import type { Sheet } from "./sheet.ts";
import { COLUMNS } from "../limits.ts";

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"];

/** Clears contents, looks, links or all of it. */
export function clearRange(spot: Spot, applyTo = "All"): void {
  requireUnlocked(spot);
  const { sheet, area } = spot;
  if (!CLEARED.includes(applyTo)) refuse("InvalidArgument");
  const isWanted = (part: string): boolean => applyTo === "All" || applyTo.includes(part);
  if (isWanted("Contents")) sheet.cells.clearContents(area);
  if (isWanted("Formats")) clearLooks(sheet, area);
  if (isWanted("Hyperlinks")) forgetLinks(sheet, area);
  noteEdit(spot);
}

function clearLooks(sheet: Sheet, area: Area): void {
  const used = sheet.cells.usedArea(false);
  const plain = sheet.cells.styles.get(0);
  const styled = isEntireColumn(area) || isEntireRow(area) ? area : used && overlap(used, area);
  if (styled) sheet.cells.restyle(styled, () => plain);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  sheet.conditionals = sheet.conditionals.filter(({ areas }) => !areas.every((one) => contains(area, one)));
}

function forgetLinks(sheet: Sheet, area: Area): void {
  for (const key of sheet.hyperlinks.keys()) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    if (overlap(area, { top: row, bottom: row, left: column, right: column })) sheet.hyperlinks.delete(key);
  }
}

/** Merging keeps the first cell's value; tables cannot be merged. */
export function mergeRange(spot: Spot, across = false): void {
  requireUnlocked(spot);
  const { sheet, area } = spot;
  if (sheet.tablesIn(area).length > 0) refuse("InvalidOperation");
  const merges = across ? rowsWithin(area) : [area];
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  for (const merge of merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    const { value, formula } = firstFilled(sheet, merge);
    sheet.cells.clearContents(merge);
    sheet.cells.put(merge.top, merge.left, { value, ...(formula !== undefined && { formula }) });
    sheet.merges.push(merge);
  }
  noteEdit(spot);
}

function rowsWithin(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => {
    return { ...area, top: area.top + row, bottom: area.top + row };
  });
}

function firstFilled({ cells }: Sheet, { top, left, bottom, right }: Area) {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const formula = cells.formulas.get(keyOf(row, column));
      const value = cells.valueAt(row, column);
      if (value !== null || formula !== undefined) return { value, formula };
    }
  }
  return { value: null, formula: undefined };
}

export function unmergeRange(spot: Spot): void {
  requireUnlocked(spot);
  const { sheet, area } = spot;
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}

/** Takes cells out; those below move up, or those at the right to the left. */
export function deleteCells(spot: Spot, shift: string): Spot {
  const isUp = shift === "Up";
  if (!isUp && shift !== "Left") refuse("InvalidArgument");
  requireMovable(spot, isUp);
  moveCells(spot, { isDown: isUp, by: isUp ? -height(spot.area) : -width(spot.area) });
  noteEdit(spot);
  return spot;
}

/** Puts blank cells in; what is there moves down or to the right. */
export function insertCells(spot: Spot, shift: string): Spot {
  const isDown = shift === "Down";
  if (!isDown && shift !== "Right") refuse("InvalidArgument");
  requireMovable(spot, isDown);
  moveCells(spot, { isDown, by: isDown ? height(spot.area) : width(spot.area) });
  noteEdit(spot);
  return spot;
}

/** What is merged, filtered or in a table cannot be torn apart. */
function requireMovable(spot: Spot, isVertical: boolean): void {
  requireUnlocked(spot);
  const { sheet, area } = spot;
  const isWhole = isVertical ? isEntireRow(area) : isEntireColumn(area);
  if (isWhole) return;
  const moved = isVertical ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const isTorn = (one: Area): boolean => overlap(one, moved) !== null && !contains(moved, one);
  if (sheet.filter && overlap(sheet.filter.area, moved)) refuse("FilteredRangeConflict");
  if (sheet.merges.some(isTorn)) refuse("MergedRangeConflict");
  if (sheet.tables.some((table) => isTorn(table.area))) refuse("InsertDeleteConflict");
}

function height({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function width({ left, right }: Area): number {
  return right - left + 1;
}
