import type { Workbook } from "exceljs";
import { UserError } from "../../lib/problem.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { addBars } from "./write-bars.ts";
import type { WrittenSheet } from "./write-package.ts";
import { setUpPage } from "./write-page.ts";
import { writeRow } from "./write-row.ts";

const mostRows = 1_048_576;

/** Adds the grid to the workbook as a sheet. */
export function writeSheet(workbook: Workbook, grid: Grid): WrittenSheet {
  if (grid.rows.length > mostRows) {
    throw new UserError(
      `“${grid.name}”有 ${grid.rows.length} 行,超过 Excel 一张工作表的上限 ${mostRows} 行。请缩短期间,分几次出表。`,
    );
  }
  const worksheet = workbook.addWorksheet(grid.name);
  const widths = grid.columns.map(({ width }) => width);
  const page = { grid, worksheet, anchors: [], widths };
  setUpPage(worksheet, grid);
  for (let index = 0; index < grid.rows.length; index++) writeRow(page, index);
  addBars(worksheet, grid);
  return page;
}
