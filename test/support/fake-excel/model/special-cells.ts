import type { Area } from "../../../../src/lib/table/sheet.ts";
import { overlap } from "../cells/address.ts";
import { valueTypeOf, type CellValue } from "../cells/cell-value.ts";
import type { Sheet } from "./sheet.ts";
import type { Spot } from "./spot.ts";

/** Several areas of one sheet. */
export interface SpotAreas extends Omit<Spot, "area"> {
  readonly areas: readonly Area[];
}

/** The merged areas that a range touches; null when there are none. */
export function mergedAreas({ book, sheet, area }: Spot): SpotAreas | null {
  const areas = sheet.merges.filter((merge) => overlap(merge, area));
  return areas.length > 0 ? { book, sheet, areas } : null;
}

/** Cells of a kind within the used part of a range, as runs within rows; null when there are none. */
export function specialCells(spot: Spot, type: string, valueType = "All"): SpotAreas | null {
  const { book, sheet, area } = spot;
  const used = sheet.cells.usedArea(false);
  const common = used && overlap(used, area);
  if (!common) return null;
  const areas: Area[] = [];
  for (let row = common.top; row <= common.bottom; row++) {
    for (let column = common.left; column <= common.right; column++) {
      if (isOfKind(spot, [row, column], { type, valueType })) extend(areas, row, column);
    }
  }
  return areas.length > 0 ? { book, sheet, areas } : null;
}

interface SpecialKind {
  readonly type: string;
  readonly valueType: string;
}

function isOfKind(
  { sheet }: Spot,
  [row, column]: readonly [number, number],
  { type, valueType }: SpecialKind,
): boolean {
  const hasFormula = sheet.cells.formulaAt(row, column) !== undefined;
  const value = sheet.cells.valueAt(row, column);
  if (type === "Visible") return isVisible(sheet, row, column);
  if (type === "Blanks") return !hasFormula && value === null;
  if (!isOfType(value, valueType)) return false;
  if (type === "Formulas") return hasFormula;
  return type === "Constants" && !hasFormula && value !== null;
}

function isVisible({ hiddenRows, hiddenColumns }: Sheet, row: number, column: number): boolean {
  return !hiddenRows.has(row) && !hiddenColumns.has(column);
}

function isOfType(value: CellValue, valueType: string): boolean {
  return valueType === "All" || WORDS[valueTypeOf(value)]?.some((word) => valueType.includes(word)) === true;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  Boolean: ["Logical"],
  Double: ["Numbers"],
  Error: ["Errors"],
  String: ["Text"],
};

function extend(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last?.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
  else areas.push({ top: row, bottom: row, left: column, right: column });
}
