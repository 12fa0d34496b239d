import ExcelJS from "exceljs";
import { safeSheetName } from "../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../lib/report/grid.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { seatBodies } from "./long/seat-bodies.ts";
import { addCharts } from "./package/add-charts.ts";
import { chartsOf } from "./write-charts.ts";
import { completePackage } from "./write-package.ts";
import { writeSheet } from "./write-sheet.ts";

/** From so many rows on it pays to keep the cells away from the library. */
const LONG_ROWS = 5_000;

interface WritingOptions extends WorkOptions {
  /** Sheets of so many rows and more are written row by row, of which a reader sees nothing. */
  readonly longRows?: number;
}

const author = "SeatLedger 坐席台账";

/** The grids as the sheets of a new workbook (.xlsx), in their order; it takes at least one. */
export async function writeWorkbook(grids: readonly Grid[], options: WritingOptions = {}): Promise<Uint8Array> {
  if (grids.length === 0) throw new RangeError("A workbook needs a sheet.");
  const workbook = new ExcelJS.Workbook();
  workbook.creator = author;
  workbook.lastModifiedBy = author;
  const names: string[] = [];
  for (const grid of grids) names.push(safeSheetName(grid.name, names));
  const { longRows = LONG_ROWS } = options;
  const sheets = grids.map((grid, index) => writeSheet(workbook, { ...grid, name: names[index]! }, longRows));
  completePackage(workbook, sheets);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compressionOptions: { level: 3 } } }));
  const frame = addCharts(
    bytes,
    sheets.map(({ grid }) => chartsOf(grid)),
  );
  return seatBodies(
    frame,
    sheets.flatMap(({ body }) => body ?? []),
    options,
  );
}
