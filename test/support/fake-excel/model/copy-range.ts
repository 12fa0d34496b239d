import type { Area } from "../../../../src/lib/table/sheet.ts";
import { columnsOf, contains, rowsOf } from "../cells/address.ts";
import { requireUnlocked } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import { COLUMNS } from "../limits.ts";
import { keyOf } from "./cells.ts";
import { findSpot, noteEdit, type Spot } from "./spot.ts";
import type { Sheet } from "./sheet.ts";

/** Where copied cells come from and go to. */
interface Copying {
  readonly from: Sheet;
  readonly to: Sheet;
  readonly area: Area;
  readonly down: number;
  readonly right: number;
}

/**
 * Pastes all of another range, as from the clipboard: cells, looks, merges, links and conditional formats, but neither
 * heights, widths nor charts. Formulas only go to the same place of another sheet, where references need no shifting.
 */
export function copyFrom(spot: Spot, source: Spot | string, copyType = "All"): void {
  requireUnlocked(spot);
  const { sheet: from, area } = typeof source === "string" ? findSpot(spot, source) : source;
  if (copyType !== "All" || rowsOf(area) !== rowsOf(spot.area) || columnsOf(area) !== columnsOf(spot.area)) {
    refuse("NotImplemented");
  }
  const copying = { from, to: spot.sheet, area, down: spot.area.top - area.top, right: spot.area.left - area.left };
  copyCells(copying);
  copyLinks(copying);
  copyAreas(copying);
  noteEdit(spot);
}

function copyCells({ from, to, area, down, right }: Copying): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = from.cells.formulaAt(row, column);
      if (formula !== undefined && (down !== 0 || right !== 0)) refuse("NotImplemented");
      const value = from.cells.valueAt(row, column);
      to.cells.put(row + down, column + right, { value, ...(formula !== undefined && { formula }) });
      to.cells.setStyle(row + down, column + right, from.cells.styleAt(row, column));
    }
  }
}

function copyLinks({ from, to, area, down, right }: Copying): void {
  for (const [key, link] of from.hyperlinks) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    if (!contains(area, { top: row, bottom: row, left: column, right: column })) continue;
    to.hyperlinks.set(keyOf(row + down, column + right), link);
  }
}

function copyAreas({ from, to, area, down, right }: Copying): void {
  const moved = (one: Area): Area => ({
    top: one.top + down,
    left: one.left + right,
    bottom: one.bottom + down,
    right: one.right + right,
  });
  to.merges.push(...from.merges.filter((merge) => contains(area, merge)).map(moved));
  for (const format of from.conditionals) {
    const areas = format.areas.filter((one) => contains(area, one)).map(moved);
    const id = `${format.id}~${to.id}`;
    if (areas.length > 0) to.conditionals.push({ ...format, id, areas, settings: structuredClone(format.settings) });
  }
}
