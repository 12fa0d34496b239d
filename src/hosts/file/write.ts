import ExcelJS from "exceljs";
import { absoluteAddress, quoteSheet } from "../../lib/report/face/address.ts";
import { type ChartCells, faceCharts } from "../../lib/report/face/chart-face.ts";
import { safeSheetName } from "../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../lib/report/grid.ts";
import type { WorkOptions } from "../../lib/table/progress.ts";
import { insertBodies } from "./long/insert-bodies.ts";
import { addCharts } from "./package/add-charts.ts";
import type { Chart, ReferredCells } from "./package/chart.ts";
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
  return insertBodies(
    frame,
    sheets.flatMap(({ body }) => body ?? []),
    options,
  );
}

/** The grid's charts, referring to the cells of its sheet. */
function chartsOf(grid: Grid): Chart[] {
  const refer = (cells: ChartCells) => referTo(cells, quoteSheet(grid.name));
  return faceCharts(grid).map((chart) => ({
    ...chart,
    categories: refer(chart.categories),
    series: chart.series.map((series) => ({ ...series, cells: refer(series.cells) })),
  }));
}

function referTo(cells: ChartCells, sheet: string): ReferredCells {
  const { column, runs } = cells;
  const areas = runs.map(
    ([first, last]) => `${sheet}!${absoluteAddress(first, column)}:${absoluteAddress(last, column)}`,
  );
  return { ...cells, formula: areas.length > 1 ? `(${areas.join(",")})` : areas[0]! };
}
