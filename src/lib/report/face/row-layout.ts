import type { GridCell, GridRow, RowRole } from "../grid.ts";
import { fontSizes } from "./cell-look.ts";

/** Columns from the first up to but not including the second, shown as one cell. */
export type Span = readonly [number, number];

const bareRoles: ReadonlySet<RowRole> = new Set(["title", "stamp", "warning", "note"]);

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

/** Whether the row's text stands on bare paper, without bands and borders. */
export function isBare(row: GridRow): boolean {
  return bareRoles.has(row.role);
}

/** The cells to merge: a bare row's one text over the whole width, a stamp's texts side by side, a group's equal neighbours. */
export function spansOf(row: GridRow, columnCount: number): Span[] {
  if (row.role === "group") return groupsOf(row);
  const alone = row.cells.slice(1).every(({ value }) => value === null);
  return row.role === "stamp" || (isBare(row) && alone) ? textSpans(row, columnCount) : [];
}

function textSpans(row: GridRow, columnCount: number): Span[] {
  const starts = row.cells.flatMap(({ value }, column) => (value === null && column > 0 ? [] : [column]));
  const spans = starts.map((start, i): Span => [start, starts[i + 1] ?? columnCount]);
  return spans.filter(([start, end]) => end - start > 1);
}

function groupsOf({ cells }: GridRow): Span[] {
  const groups: Span[] = [];
  let start = 0;
  for (let end = 1; end <= cells.length; end++) {
    const text = cells[start]!.value;
    if (end < cells.length && cells[end]!.value === text) continue;
    if (text !== null && end - start > 1) groups.push([start, end]);
    start = end;
  }
  return groups;
}

/** `widths` with each span's whole width at its first column, and room for anything under the span. */
export function widthsWithin(spans: readonly Span[], widths: readonly number[]): readonly number[] {
  if (spans.length === 0) return widths;
  const spanned = [...widths];
  for (const [start, end] of spans) {
    const whole = widths.slice(start, end).reduce((sum, width) => sum + width, 0);
    spanned.fill(Infinity, start, end)[start] = whole;
  }
  return spanned;
}

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
