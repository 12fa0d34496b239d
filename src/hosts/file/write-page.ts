import type { Worksheet, WorksheetView } from "exceljs";
import type { Grid } from "../../lib/report/grid.ts";
import { cellAddress } from "./write-range.ts";

const a4 = 9;
const widestPortrait = 90;
/** What an A4 page holds at full size: characters of width across it, rows of the body down it. */
const landscapeWidth = 140;
const landscapeRows = 26;
const portraitRows = 44;
/** Excel keeps five pixels of a column for itself, and stores its width with them. */
const columnPadding = 5 / 7;

/** Everything of a sheet that is not a cell: widths, panes, filter, paper. */
export function setUpPage(worksheet: Worksheet, grid: Grid): void {
  worksheet.columns = grid.columns.map(({ width }) => ({ width: width + columnPadding }));
  worksheet.views = [{ showGridLines: false, ...panes(grid) }];
  Object.assign(worksheet.pageSetup, paper(grid));
  worksheet.headerFooter.oddFooter = "&C第 &P 页 / 共 &N 页";
  const filter = filterArea(grid);
  if (filter) worksheet.autoFilter = filter;
}

/** The rows to repeat on every page, counted from 1, or null. */
export function headingRows(grid: Grid): [number, number] | null {
  const last = headerRow(grid);
  if (last < 0) return null;
  const first = grid.rows.findIndex(({ role }) => role === "group" || role === "header");
  return [first + 1, last + 1];
}

/** About how many rows a printed page of the sheet takes: the wider it is, the smaller it is printed. */
export function rowsOnPage(grid: Grid): number {
  const width = totalWidth(grid);
  const [fullWidth, rows] = width > widestPortrait ? [landscapeWidth, landscapeRows] : [widestPortrait, portraitRows];
  return Math.floor(rows * Math.max(1, width / fullWidth));
}

function totalWidth(grid: Grid): number {
  return grid.columns.reduce((sum, { width }) => sum + width, 0);
}

function headerRow(grid: Grid): number {
  return grid.rows.findIndex(({ role }) => role === "header");
}

function panes(grid: Grid): Partial<WorksheetView> {
  const ySplit = headerRow(grid) + 1;
  const xSplit = grid.frozenColumns;
  return xSplit + ySplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" };
}

function paper(grid: Grid) {
  return {
    paperSize: a4,
    orientation: totalWidth(grid) > widestPortrait ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

/** From the headings to the last row of the body or its subtotals, so that a filter hides a group's subtotal with it. */
function filterArea(grid: Grid): string | null {
  const header = headerRow(grid);
  if (grid.filter === false || header < 0 || !grid.rows.some(({ role }) => role === "body")) return null;
  const last = grid.rows.findLastIndex(({ role }) => role === "body" || role === "subtotal");
  return `${cellAddress(header, 0)}:${cellAddress(last, grid.columns.length - 1)}`;
}
