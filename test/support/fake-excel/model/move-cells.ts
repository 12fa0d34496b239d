import type { Area } from "../../../../src/lib/table/sheet.ts";
import type { CellValue } from "../cells/cell-value.ts";
import { isEntireColumn, isEntireRow, overlap } from "../cells/address.ts";
import { COLUMNS } from "../limits.ts";
import { keyOf, type Cells } from "./cells.ts";
import type { Sheet } from "./sheet.ts";
import type { Spot } from "./spot.ts";

/** Which way cells go, and by how many; below zero they close a gap. */
interface Move {
  readonly isDown: boolean;
  readonly by: number;
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly styleId: number | undefined;
}

/** Moves all cells after the first edge of an area, with what stands on them. References in formulas stay as written. */
export function moveCells({ sheet, area }: Spot, move: Move): void {
  const from = move.by < 0 ? afterArea(area, move) : area;
  const moved = takeOut(sheet, area, { from, isDown: move.isDown });
  for (const cell of moved) putBack(sheet, cell, move);
  const isWhole = move.isDown ? isEntireRow(area) : isEntireColumn(area);
  if (isWhole) moveLines(sheet, area, move);
  moveAreas(sheet, area, move);
}

function afterArea(area: Area, { isDown }: Move): Area {
  return isDown ? { ...area, top: area.bottom + 1 } : { ...area, left: area.right + 1 };
}

interface Reach {
  readonly from: Area;
  readonly isDown: boolean;
}

/** Empties everything from the area's first edge on, and hands back what is to stand elsewhere. */
function takeOut({ cells }: Sheet, area: Area, { from, isDown }: Reach): MovedCell[] {
  const used = cells.usedArea(false);
  const common = used && overlap(used, isDown ? { ...area, bottom: Infinity } : { ...area, right: Infinity });
  if (!common) return [];
  const taken: MovedCell[] = [];
  for (let row = common.top; row <= common.bottom; row++) {
    for (let column = common.left; column <= common.right; column++) taken.push(takeCell(cells, row, column));
  }
  return taken.filter(({ row, column }) => (isDown ? row >= from.top : column >= from.left));
}

function takeCell(cells: Cells, row: number, column: number): MovedCell {
  const styleId = cells.styleIds[row]?.[column];
  const taken = { row, column, value: cells.valueAt(row, column), formula: cells.formulaAt(row, column), styleId };
  cells.put(row, column, { value: null });
  if (styleId !== undefined) cells.styleIds[row]![column] = undefined;
  return taken;
}

function putBack({ cells }: Sheet, moved: MovedCell, { isDown, by }: Move): void {
  const row = moved.row + (isDown ? by : 0);
  const column = moved.column + (isDown ? 0 : by);
  cells.setValue(row, column, moved.value);
  if (moved.formula !== undefined) cells.formulas.set(keyOf(row, column), moved.formula);
  if (moved.styleId !== undefined) (cells.styleIds[row] ??= [])[column] = moved.styleId;
}

/** Heights, widths and what is hidden go with whole rows and columns. */
function moveLines(sheet: Sheet, area: Area, { isDown, by }: Move): void {
  const first = isDown ? area.top : area.left;
  const sizes = isDown ? sheet.rowHeights : sheet.columnWidths;
  const hidden = isDown ? sheet.hiddenRows : sheet.hiddenColumns;
  const place = (line: number): number | null => {
    if (line < first) return line;
    return by < 0 && line < first - by ? null : line + by;
  };
  replaceAll(sizes, place);
  const lines = [...hidden].map(place);
  hidden.clear();
  for (const line of lines) if (line !== null) hidden.add(line);
}

function replaceAll(sizes: Map<number, number>, place: (line: number) => number | null): void {
  const kept = [...sizes];
  sizes.clear();
  for (const [line, size] of kept) {
    const placed = place(line);
    if (placed !== null) sizes.set(placed, size);
  }
}

function moveAreas(sheet: Sheet, area: Area, move: Move): void {
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, area, move) ?? []);
  for (const table of sheet.tables) {
    const moved = movedArea(table.area, area, move);
    if (moved) table.area = moved;
    else table.isDeleted = true;
  }
  sheet.tables = sheet.tables.filter(({ isDeleted }) => !isDeleted);
  for (const [key, link] of [...sheet.hyperlinks]) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const moved = movedArea({ top: row, bottom: row, left: column, right: column }, area, move);
    sheet.hyperlinks.delete(key);
    if (moved) sheet.hyperlinks.set(keyOf(moved.top, moved.left), link);
  }
}

/** Where an area comes to lie; null when it is within what goes. */
function movedArea(one: Area, area: Area, { isDown, by }: Move): Area | null {
  const isBeside = isDown
    ? one.right < area.left || one.left > area.right
    : one.bottom < area.top || one.top > area.bottom;
  if (isBeside) return one;
  if (isDown) {
    const span = movedSpan([one.top, one.bottom], area.top, by);
    return span && { ...one, top: span[0], bottom: span[1] };
  }
  const span = movedSpan([one.left, one.right], area.left, by);
  return span && { ...one, left: span[0], right: span[1] };
}

function movedSpan([start, end]: readonly [number, number], first: number, by: number): [number, number] | null {
  if (by > 0) return [start >= first ? start + by : start, end >= first ? end + by : end];
  const gapEnd = first - by;
  if (start >= first && end < gapEnd) return null;
  return [closeGap(start, first, gapEnd), closeGap(end + 1, first, gapEnd) - 1];
}

/** Where a line comes to lie when those of the gap are gone. */
function closeGap(line: number, first: number, gapEnd: number): number {
  if (line < first) return line;
  return line < gapEnd ? first : line - (gapEnd - first);
}
