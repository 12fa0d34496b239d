import type { Area } from "../../../lib/table/sheet.ts";
import { askContents, type Contents } from "./carry-sheet.ts";
import { chartsIn } from "./chart-plan.ts";
import { addHeight, type Frame, type HeightRun } from "./frame.ts";

const WHOLE_ROW = 16_384;
const WHOLE_COLUMN = 1_048_576;
/** Their heights make an answer of under a megabyte. */
const ROWS_AT_A_TIME = 20_000;

/** A frame as it was found, and whether there were charts of which it knows nothing. */
interface FrameRead extends Frame {
  readonly hasLostCharts: boolean;
}

/** The frame of a sheet of ours, as it stands. */
export async function readFrame(sheet: Excel.Worksheet): Promise<FrameRead> {
  const { context } = sheet;
  const contents = askContents(sheet);
  const page = askPage(sheet);
  await context.sync();
  const size = sizeOf(contents);
  const measures = await measure(sheet, size);
  const headings = page.headings;
  const charts = contents.chartsName.isNullObject ? [] : chartsIn(contents.chartsName.formula as string);
  return {
    ...size,
    ...measures,
    frozen: frozenIn(page.frozen),
    filter: page.filter.isNullObject ? null : areaOf(page.filter),
    orientation: page.layout.orientation === "Landscape" ? "landscape" : "portrait",
    headings: headings.isNullObject ? null : [headings.rowIndex, headings.rowIndex + headings.rowCount - 1],
    printed: page.printed.isNullObject ? null : page.printed.address.replace(/^.*!/, ""),
    charts,
    hasLostCharts: contents.charts.items.length > charts.length,
  };
}

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };

function askPage(sheet: Excel.Worksheet) {
  const layout = sheet.pageLayout;
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const filter = sheet.autoFilter.getRangeOrNullObject();
  const printed = layout.getPrintAreaOrNullObject();
  const headings = layout.getPrintTitleRowsOrNullObject();
  layout.load({ orientation: true });
  for (const range of [frozen, filter, headings]) range.load(PLACE);
  printed.load({ address: true });
  return { layout, frozen, filter, printed, headings };
}

type Size = Pick<Frame, "rowCount" | "columnCount">;

function sizeOf({ used }: Contents): Size {
  if (used.isNullObject) return { rowCount: 0, columnCount: 0 };
  return { rowCount: used.rowIndex + used.rowCount, columnCount: used.columnIndex + used.columnCount };
}

async function measure(sheet: Excel.Worksheet, { rowCount, columnCount }: Size) {
  if (rowCount === 0 || columnCount === 0) return { columnWidths: [], heights: [] };
  const columns = sheet.getRangeByIndexes(0, 0, 1, columnCount).getColumnProperties({ format: { columnWidth: true } });
  const heights: HeightRun[] = [];
  for (let top = 0; top < rowCount; top += ROWS_AT_A_TIME) {
    for (const height of await readHeights(sheet, top, Math.min(ROWS_AT_A_TIME, rowCount - top))) {
      addHeight(heights, height);
    }
  }
  return { columnWidths: columns.value.map(({ format }) => format!.columnWidth!), heights };
}

async function readHeights(sheet: Excel.Worksheet, top: number, rowCount: number): Promise<number[]> {
  const answer = sheet.getRangeByIndexes(top, 0, rowCount, 1).getRowProperties({ format: { rowHeight: true } });
  await sheet.context.sync();
  return answer.value.map(({ format }) => format!.rowHeight!);
}

/** Of whole rows or columns only the ones counted are frozen. */
function frozenIn(range: Excel.Range): Frame["frozen"] {
  if (range.isNullObject) return { rows: 0, columns: 0 };
  return { rows: range.rowCount % WHOLE_COLUMN, columns: range.columnCount % WHOLE_ROW };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
