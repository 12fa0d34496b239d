import ExcelJS from "exceljs";
import { safeSheetName } from "../../lib/report/sheet-name.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { addCharts } from "./package/add-charts.ts";
import { chartsOf } from "./write-charts.ts";
import { completePackage } from "./write-package.ts";
import { writeSheet } from "./write-sheet.ts";

const author = "SeatLedger 坐席台账";

/** The grids as the sheets of a new workbook (.xlsx), in their order; it takes at least one. */
export async function writeWorkbook(grids: readonly Grid[]): Promise<Uint8Array> {
  if (grids.length === 0) throw new RangeError("A workbook needs a sheet.");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  const names: string[] = [];
  for (const grid of grids) names.push(safeSheetName(grid.name, names));
  const sheets = grids.map((grid, index) => writeSheet(workbook, { ...grid, name: names[index]! }));
  completePackage(workbook, sheets);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compressionOptions: { level: 3 } } }));
  return addCharts(
    bytes,
    sheets.map(({ grid }) => chartsOf(grid)),
  );
}
