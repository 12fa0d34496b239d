import type { Area } from "../../table/sheet.ts";
import type { Grid } from "../grid.ts";
import { tableEnd } from "./table-end.ts";

/** Everything of a sheet that is not a cell, for paper of A4 as wide as the sheet; rows and columns count from 0. */
export interface PageFace {
  /** How many rows and columns at the top and left do not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly orientation: "portrait" | "landscape";
  /** The rows to repeat on every page, both ends in it. */
  readonly headings: readonly [first: number, last: number] | null;
  readonly printed: Area;
}

/** In inches. */
export const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
export const footer = "第 &P 页 / 共 &N 页";

const widestPortrait = 90;
/** What an A4 page holds at full size: characters of width across it, rows of the body down it. */
const landscapeWidth = 140;
const landscapeRows = 26;
const portraitRows = 44;

export function facePage(grid: Grid): PageFace {
  return {
    frozen: { rows: headerRow(grid) + 1, columns: grid.frozenColumns },
    filter: filterArea(grid),
    orientation: isWide(grid) ? "landscape" : "portrait",
    headings: headingRows(grid),
    printed: printArea(grid),
  };
}

function headerRow(grid: Grid): number {
  return grid.rows.findIndex(({ role }) => role === "header");
}

/** From the headings to the last row of the table's body or its subtotals, so that a filter hides a group's subtotal with it. */
function filterArea(grid: Grid): Area | null {
  const header = headerRow(grid);
  if (grid.filter === false || header < 0 || !grid.rows.some(({ role }) => role === "body")) return null;
  const bottom = grid.rows.slice(0, tableEnd(grid)).findLastIndex(({ role }) => role === "body" || role === "subtotal");
  return { top: header, left: 0, bottom, right: grid.columns.length - 1 };
}

function isWide(grid: Grid): boolean {
  return grid.orientation === undefined ? totalWidth(grid) > widestPortrait : grid.orientation === "landscape";
}

function totalWidth(grid: Grid): number {
  return grid.columns.reduce((sum, { width }) => sum + width, 0);
}

function headingRows(grid: Grid): [number, number] | null {
  const last = headerRow(grid);
  if (last < 0) return null;
  return [grid.rows.findIndex(({ role }) => role === "group" || role === "header"), last];
}

/** All cells, and those its charts cover; of more than a page no charts at the end, which a page would cut. */
function printArea(grid: Grid): Area {
  const places = (grid.charts ?? []).map(({ place }) => place);
  const last = Math.max(0, grid.rows.length - 1, ...places.map((place) => place.bottom));
  const lastFigures = grid.rows.findLastIndex(({ role }) => role === "body" || role === "total");
  const tops = places.filter(({ top }) => top > lastFigures).map(({ top }) => top);
  const bottom = last < rowsOnPage(grid) ? last : Math.min(last, ...tops.map((top) => top - 2));
  const right = Math.max(0, grid.columns.length - 1, ...places.map((place) => place.right));
  return { top: 0, left: 0, bottom, right };
}

/** About how many rows a printed page of the sheet takes: the wider it is, the smaller it is printed. */
function rowsOnPage(grid: Grid): number {
  const [fullWidth, rows] = isWide(grid) ? [landscapeWidth, landscapeRows] : [widestPortrait, portraitRows];
  return Math.floor(rows * Math.max(1, totalWidth(grid) / fullWidth));
}
