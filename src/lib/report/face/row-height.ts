import type { GridCell, GridRow, RowRole } from "../grid.ts";
import { fontSizes } from "./cell-look.ts";

/** Above and below a row's text, in points. */
const paddings: Readonly<Record<RowRole, number>> = {
  title: 10,
  stamp: 6,
  warning: 6,
  group: 7,
  header: 11,
  body: 4,
  subtotal: 5,
  total: 7,
  note: 4,
};
const lineHeight = 1.4;
const tallest = 409;

/** The height in points that shows all text of a row whose cells are `widths` characters wide. */
export function fitHeight(row: GridRow, widths: readonly number[]): number {
  const size = fontSizes[row.role];
  let lines = 1;
  for (const [column, cell] of row.cells.entries()) {
    if (wraps(row.role, cell, widths[column]!))
      lines = Math.max(lines, countLines(cell.value, (widths[column]! * 10) / size));
  }
  return Math.min(tallest, lines * size * lineHeight + paddings[row.role]);
}

/** Whether the cell's text goes on over further lines: always in the head of a sheet, in its body where it is too long. */
export function wraps(role: RowRole, cell: GridCell, width: number): cell is GridCell & { value: string } {
  if (typeof cell.value !== "string" || role === "subtotal" || role === "total") return false;
  return role !== "body" || (cell.formula === undefined && isLong(cell.value, width));
}

function isLong(text: string, width: number): boolean {
  if (text.length * 2 < width && !text.includes("\n")) return false;
  return countLines(text, width) > 1;
}

function countLines(text: string, width: number): number {
  const usable = Math.max(1, width - 1);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / usable)), 0);
}

/** Chinese characters and what is written among them count two. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\u2010-\u2027\u2100-\ud7ff\uf900-\uffdc]/g)?.length ?? 0);
}
