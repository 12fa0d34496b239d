import type { Area } from "../../../../src/lib/table/sheet.ts";
import { absoluteAddress, columnsOf, rowsOf } from "../cells/address.ts";
import { toApiValue } from "../cells/cell-value.ts";
import { refuse } from "../errors.ts";
import type { AxisModel, ChartModel, SeriesModel } from "./sheet-parts.ts";
import type { Sheet } from "./sheet.ts";
import { findSpot, type SheetSpot, type Spot } from "./spot.ts";

export interface ChartSpot extends SheetSpot {
  readonly chart: ChartModel;
}

/** The kinds of chart that the fake draws nothing of. */
export const CHART_TYPES: readonly string[] = [
  ..."ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 Line LineMarkers".split(" "),
  ..."LineStacked Pie Doughnut Area AreaStacked XYScatter XYScatterLines Radar Pareto Histogram Waterfall".split(" "),
];

/** Makes a chart of a source: its texts at the edges name the series and the points. */
// eslint-disable-next-line max-params -- as Excel has them.
export function addChart(spot: SheetSpot, chartType: string, source: Spot, seriesBy = "Auto"): ChartSpot {
  if (!CHART_TYPES.includes(chartType)) refuse("InvalidArgument");
  if (spot.sheet.isProtected) refuse("AccessDenied");
  const { book, sheet } = spot;
  const id = String(book.nextId());
  const series = seriesOf(source, { chartType, seriesBy });
  const chart: ChartModel = {
    id: `{${id.padStart(8, "0")}-0003-0000-0000-000000000000}`,
    name: `图表 ${id}`,
    chartType,
    title: series.length === 1 ? series[0]!.name : "图表标题",
    titleVisible: true,
    legendVisible: series.length > 1,
    legendPosition: "Bottom",
    top: 50,
    left: 100,
    width: 360,
    height: 216,
    series,
    axes: { category: axis(), value: axis(), secondaryValue: axis() },
    isDeleted: false,
  };
  sheet.charts.push(chart);
  return { book, sheet, chart };
}

function axis(): AxisModel {
  return {
    title: "",
    visible: true,
    minimum: "",
    maximum: "",
    numberFormat: "General",
    reversePlotOrder: false,
    categoryType: "Automatic" as never,
    tickLabelPosition: "NextToAxis" as never,
  };
}

interface Cut {
  readonly chartType: string;
  readonly seriesBy: string;
}

/** What Excel guesses: the longer side is the points, a first line of texts names them. */
function seriesOf({ sheet, area }: Spot, { chartType, seriesBy }: Cut): SeriesModel[] {
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rowsOf(area) >= columnsOf(area));
  const hasNames = isTextLine(sheet, byColumns ? { ...area, bottom: area.top } : { ...area, right: area.left });
  const hasPoints = isTextLine(sheet, byColumns ? { ...area, right: area.left } : { ...area, bottom: area.top });
  const points = inner(area, { byColumns, hasNames, hasPoints });
  const count = byColumns ? columnsOf(points) : rowsOf(points);
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const values = byColumns
      ? { ...points, left: points.left + index, right: points.left + index }
      : { ...points, top: points.top + index, bottom: points.top + index };
    const head = byColumns ? [area.top, values.left] : [values.top, area.left];
    const name = hasNames ? String(toApiValue(sheet.cells.valueAt(head[0]!, head[1]!))) : `系列${index + 1}`;
    const categories = byColumns
      ? { ...values, left: area.left, right: area.left }
      : { ...values, top: area.top, bottom: area.top };
    return {
      ...blankSeries(name, chartType),
      values: absoluteAddress(sheet.name, values),
      categories: hasPoints ? absoluteAddress(sheet.name, categories) : "",
    };
  });
}

function isTextLine({ cells }: Sheet, { top, left, bottom, right }: Area): boolean {
  let hasText = false;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = cells.valueAt(row, column);
      if (typeof value === "number" && (row > top || column > left)) return false;
      hasText ||= typeof value === "string";
    }
  }
  return hasText;
}

interface Heads {
  readonly byColumns: boolean;
  readonly hasNames: boolean;
  readonly hasPoints: boolean;
}

function inner(area: Area, { byColumns, hasNames, hasPoints }: Heads): Area {
  const [names, points] = [hasNames ? 1 : 0, hasPoints ? 1 : 0];
  const [top, left] = byColumns ? [names, points] : [points, names];
  return { ...area, top: area.top + top, left: area.left + left };
}

function blankSeries(name: string, chartType: string): SeriesModel {
  return {
    name,
    chartType,
    axisGroup: "Primary",
    values: "",
    categories: "",
    color: "",
    hasDataLabels: false,
    gapWidth: 150,
    labels: {},
  };
}

export function addSeries(chart: ChartModel, name?: string, index?: number): SeriesModel {
  const series = blankSeries(name ?? `系列${chart.series.length + 1}`, chart.chartType);
  chart.series.splice(index ?? chart.series.length, 0, series);
  return series;
}

/** Lays a chart over cells, from the first corner to the last. */
export function placeBetween({ book, sheet, chart }: ChartSpot, start: Spot | string, end?: Spot | string): void {
  const first = typeof start === "string" ? findSpot({ book, sheet }, start) : start;
  const last = end === undefined ? first : typeof end === "string" ? findSpot({ book, sheet }, end) : end;
  chart.left = offset(sheet.columnWidths, first.area.left, sheet.standardWidth);
  chart.top = offset(sheet.rowHeights, first.area.top, 14.25);
  chart.width = offset(sheet.columnWidths, last.area.right + 1, sheet.standardWidth) - chart.left;
  chart.height = offset(sheet.rowHeights, last.area.bottom + 1, 14.25) - chart.top;
}

function offset(sizes: ReadonlyMap<number, number>, line: number, standard: number): number {
  let sum = line * standard;
  for (const [index, size] of sizes) if (index < line) sum += size - standard;
  return sum;
}
