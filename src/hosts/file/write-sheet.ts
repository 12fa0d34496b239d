import type { Workbook, Worksheet } from "exceljs";
import { requireRoom } from "../../lib/report/face/excel-limits.ts";
import { numberFormats } from "../../lib/report/face/number-formats.ts";
import { faceRows } from "../../lib/report/face/row-face.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { addDropDown } from "./add-drop-down.ts";
import { outlineGrid } from "./long/long-grid.ts";
import { addBars } from "./write-bars.ts";
import type { WrittenSheet } from "./write-package.ts";
import { setUpPage } from "./write-page.ts";
import { writeRow, type Page } from "./write-row.ts";

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

/** Merges across rows are left to the library. */
function isLong({ rows, merges = [] }: Grid, longRows: number): boolean {
  return rows.length >= longRows && merges.length === 0;
}

function writeRows(page: Page, grid: Grid): null {
  let index = 0;
  for (const row of faceRows(grid)) writeRow(page, row, index++);
  return null;
}

/** The columns of a sheet for people to fill in have their formats all the way down. */
function formatColumns(worksheet: Worksheet, { columns }: Grid): void {
  for (const [index, { format }] of columns.entries()) worksheet.getColumn(index + 1).numFmt = numberFormats[format];
}
