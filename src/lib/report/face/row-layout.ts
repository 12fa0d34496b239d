import type { GridRow, RowRole } from "../grid.ts";

/** Columns from the first up to but not including the second, shown as one cell. */
export type Span = readonly [number, number];

const bareRoles: ReadonlySet<RowRole> = new Set(["title", "stamp", "warning", "note"]);

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
