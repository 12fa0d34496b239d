import type { Workbook } from "exceljs";
import { requireRoom } from "../../lib/report/face/require-room.ts";
import { faceRows } from "../../lib/report/face/row-face.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { addBars } from "./write-bars.ts";
import type { WrittenSheet } from "./write-package.ts";
import { setUpPage } from "./write-page.ts";
import { writeRow } from "./write-row.ts";

/** Adds the grid to the workbook as a sheet. */
export function writeSheet(workbook: Workbook, grid: Grid): WrittenSheet {
  requireRoom(grid);
  const worksheet = workbook.addWorksheet(grid.name);
  const page = { grid, worksheet, anchors: [] };
  setUpPage(worksheet, grid);
  let index = 0;
  for (const row of faceRows(grid)) writeRow(page, row, index++);
  addBars(worksheet, grid);
  return page;
}
