import type { CellValue, Row, Workbook, Worksheet } from "exceljs";
import { cellAddress } from "../../lib/report/face/address.ts";
import { requireRoom } from "../../lib/report/face/excel-limits.ts";
import { numberFormats } from "../../lib/report/face/number-formats.ts";
import { type FacedCell, type FacedRow, faceRows } from "../../lib/report/face/row-face.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { addDropDown } from "./add-drop-down.ts";
import { outlineGrid } from "./long/long-grid.ts";
import { storedText } from "./package/xml-scan.ts";
import { styleOf } from "./style.ts";
import { addBars } from "./write-bars.ts";
import type { Anchor } from "./write-links.ts";
import type { WrittenSheet } from "./write-package.ts";
import { setUpPage } from "./write-page.ts";

/** A sheet being written, with its links so far. */
interface Page {
  readonly worksheet: Worksheet;
  readonly anchors: Anchor[];
}

/** Adds the grid to the workbook as a sheet; its rows are left for later where they are `longRows` or more. */
export function writeSheet(workbook: Workbook, grid: Grid, longRows: number): WrittenSheet {
  requireRoom(grid);
  const worksheet = workbook.addWorksheet(grid.name);
  const page = { grid, worksheet, anchors: [] };
  setUpPage(worksheet, grid);
  if (grid.dropDowns) formatColumns(worksheet, grid);
  const body = isLong(grid, longRows) ? outlineGrid(page, grid) : writeRows(page, grid);
  for (const { top, left, bottom, right } of grid.merges ?? []) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  for (const dropDown of grid.dropDowns ?? []) addDropDown(worksheet, dropDown);
  addBars(worksheet, grid);
  return { ...page, body };
}

/** The columns of a sheet for people to fill in have their formats all the way down. */
function formatColumns(worksheet: Worksheet, { columns }: Grid): void {
  for (const [index, { format }] of columns.entries()) worksheet.getColumn(index + 1).numFmt = numberFormats[format];
}

/** Merges across rows are left to the library. */
function isLong({ rows, merges = [] }: Grid, longRows: number): boolean {
  return rows.length >= longRows && merges.length === 0;
}

function writeRows(page: Page, grid: Grid): null {
  let index = 0;
  for (const row of faceRows(grid)) writeRow(page, row, index++);
  return null;
}

/** Writes a row at `index`, counted from 0. */
function writeRow(page: Page, { height, spans, cells }: FacedRow, index: number): void {
  const target = page.worksheet.getRow(index + 1);
  target.height = height;
  for (const [column, cell] of cells.entries()) writeCell(page, target, { cell, column });
  for (const [start, end] of spans) page.worksheet.mergeCells(index + 1, start + 1, index + 1, end);
}

function writeCell({ anchors }: Page, target: Row, { cell, column }: { cell: FacedCell; column: number }): void {
  if (cell.link) anchors.push({ address: cellAddress(target.number - 1, column), link: cell.link });
  const written = target.getCell(column + 1);
  written.value = storedValue(cell);
  written.style = styleOf(cell.look);
}

/** A formula without a result caches an empty text, as Excel does for `""`. */
function storedValue({ value, formula }: FacedCell): CellValue {
  const stored = typeof value === "string" ? storedText(value) : value;
  return formula === undefined ? stored : { formula, result: stored ?? "" };
}
