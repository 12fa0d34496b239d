import type { CellValue, Row, Worksheet } from "exceljs";
import type { Grid, GridCell, GridRow } from "../../lib/report/grid.ts";
import { styleOf } from "./style.ts";
import { fitHeight, wraps } from "./write-height.ts";
import { mostLinks } from "./write-links.ts";
import type { Anchor } from "./write-links.ts";
import { cellAddress } from "./write-range.ts";
import { isBare, spansOf, widthsWithin } from "./write-spans.ts";
import { storedText } from "./write-text.ts";

/** A sheet being written, with its links so far. */
export interface Page {
  readonly grid: Grid;
  readonly worksheet: Worksheet;
  readonly anchors: Anchor[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
}

/** A cell's place in its row, and the width that its text has. */
interface Slot {
  readonly row: GridRow;
  readonly column: number;
  readonly width: number;
}

const blank: GridCell = { value: null };

/** Writes the grid's row at `index`, counted from 0. */
export function writeRow(page: Page, index: number): void {
  const row = fill(page.grid.rows[index]!, page.widths.length);
  const spans = spansOf(row, page.widths.length);
  const widths = widthsWithin(spans, page.widths);
  const target = page.worksheet.getRow(index + 1);
  target.height = fitHeight(row, widths);
  for (let column = 0; column < row.cells.length; column++) {
    writeCell(page, target, { row, column, width: widths[column]! });
  }
  for (const [start, end] of spans) page.worksheet.mergeCells(index + 1, start + 1, index + 1, end);
}

/** Bands and borders go on where there is nothing to say. */
function fill(row: GridRow, count: number): GridRow {
  const missing = count - row.cells.length;
  if (missing <= 0 || isBare(row)) return row;
  return { ...row, cells: [...row.cells, ...Array<GridCell>(missing).fill(blank)] };
}

function writeCell(page: Page, target: Row, { row, column, width }: Slot): void {
  const cell = row.cells[column]!;
  const link = page.anchors.length < mostLinks ? cell.link : undefined;
  if (link) page.anchors.push({ address: cellAddress(target.number - 1, column), link });
  const written = target.getCell(column + 1);
  written.value = storedValue(cell);
  written.style = styleOf(row.role, cell.format ?? page.grid.columns[column]!.format, {
    text: typeof cell.value === "string" && cell.formula === undefined,
    formula: cell.formula !== undefined,
    wrap: wraps(row.role, cell, width),
    link: link !== undefined,
    alert: cell.alert ?? false,
    band: row.band ?? false,
  });
}

/** A formula without a result caches an empty text, as Excel does for `""`. */
function storedValue({ value, formula }: GridCell): CellValue {
  const stored = typeof value === "string" ? storedText(value) : Number.isFinite(value) ? value : null;
  if (formula === undefined) return stored === "" ? null : stored;
  return { formula: formula.replace(/^=/, ""), result: stored ?? "" };
}
