import { areaAddress } from "../../../lib/report/face/address.ts";
import { footer, margins } from "../../../lib/report/face/page-face.ts";
import { keepCharts } from "./chart-plan.ts";
import { chartActionCount, drawChart } from "./draw-chart.ts";
import type { Frame } from "./frame.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";

const PAGE_ACTIONS = 30;

/** Gives a sheet its widths, heights, panes, filter, paper and charts; its cells are there. */
export async function setUpFrame(outbox: Outbox, sheet: Excel.Worksheet, frame: Frame): Promise<void> {
  for (const [column, width] of frame.columnWidths.entries()) {
    await outbox.admit(3 * ACTION_BYTES);
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  }
  for (const [first, last, height] of frame.heights) {
    await outbox.admit(3 * ACTION_BYTES);
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
  }
  await outbox.admit(PAGE_ACTIONS * ACTION_BYTES);
  setUpView(sheet, frame);
  setUpPaper(sheet, frame);
  await drawCharts(outbox, sheet, frame.charts);
  keepCharts(sheet, frame.charts);
}

/** Draws charts on a sheet that has none. */
export async function drawCharts(outbox: Outbox, sheet: Excel.Worksheet, charts: Frame["charts"]): Promise<void> {
  for (const [index, chart] of charts.entries()) {
    await outbox.admit(chartActionCount(chart) * ACTION_BYTES);
    drawChart(sheet, chart, index);
  }
}

function setUpView(sheet: Excel.Worksheet, { frozen, filter }: Frame): void {
  sheet.showGridlines = false;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (filter) sheet.autoFilter.apply(sheet.getRange(areaAddress(filter)));
}

function setUpPaper(sheet: Excel.Worksheet, { orientation, printed, headings }: Frame): void {
  const layout = sheet.pageLayout;
  layout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Inches", margins);
  if (printed !== null) layout.setPrintArea(printed);
  if (headings)
    layout.setPrintTitleRows(sheet.getRangeByIndexes(headings[0], 0, headings[1] - headings[0] + 1, 1).getEntireRow());
  layout.headersFooters.defaultForAllPages.centerFooter = footer;
}
