import type { Worksheet, WorksheetView } from "exceljs";
import { areaAddress } from "../../lib/report/face/address.ts";
import { facePage, footer, margins, type PageFace } from "../../lib/report/face/page-face.ts";
import type { Grid } from "../../lib/report/grid.ts";

const a4 = 9;
/** Excel keeps five pixels of a column for itself, and stores its width with them. */
const columnPadding = 5 / 7;

/** Everything of a sheet that is not a cell: widths, panes, filter, paper. */
export function setUpPage(worksheet: Worksheet, grid: Grid): void {
  const page = facePage(grid);
  worksheet.columns = grid.columns.map(({ width }) => ({ width: width + columnPadding }));
  worksheet.views = [{ showGridLines: false, ...panes(page) }];
  Object.assign(worksheet.pageSetup, paper(page));
  worksheet.headerFooter.oddFooter = `&C${footer}`;
  if (page.filter) worksheet.autoFilter = areaAddress(page.filter);
}

function panes({ frozen }: PageFace): Partial<WorksheetView> {
  const { rows: ySplit, columns: xSplit } = frozen;
  return xSplit + ySplit > 0 ? { state: "frozen", xSplit, ySplit } : { state: "normal" };
}

function paper({ orientation }: PageFace) {
  return {
    paperSize: a4,
    orientation,
    margins,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
  };
}
