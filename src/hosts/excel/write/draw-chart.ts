import { chartName } from "../../../lib/report/face/chart-face.ts";
import type { ChartPlan, SeriesPlan } from "./chart-plan.ts";
import { rangeOf } from "./write-block.ts";

/** How many actions drawing it takes, at most. */
export function chartActionCount({ series }: ChartPlan): number {
  return 40 + 25 * series.length;
}

const kinds = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
  pie: "Pie",
  pareto: "ColumnClustered",
} as const;

/** Draws a chart of the sheet's own cells over its place; `index` is its own among the sheet's. */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, index: number): void {
  const { kind, title, place } = plan;
  const chart = sheet.charts.add(kinds[kind], cellsIn(sheet, plan, plan.series[0]!.column), "Columns");
  chart.setPosition(
    sheet.getRangeByIndexes(place.top, place.left, 1, 1),
    sheet.getRangeByIndexes(place.bottom, place.right, 1, 1),
  );
  chart.name = chartName(index);
  chart.title.text = title;
  chart.legend.visible = kind !== "pie" && plan.series.length > 1;
  if (kind !== "pie" && plan.series.length > 1) chart.legend.position = "Bottom";
  for (const [index, series] of plan.series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.title);
    drawSeries(sheet, drawn, { plan, series });
  }
  if (kind === "pie") labelSlices(chart);
  else setUpAxes(chart, plan);
}

function cellsIn(sheet: Excel.Worksheet, { rows: [top, bottom] }: ChartPlan, column: number): Excel.Range {
  return rangeOf(sheet, { top, left: column, bottom, right: column });
}

interface PlannedSeries {
  readonly plan: ChartPlan;
  readonly series: SeriesPlan;
}

function drawSeries(sheet: Excel.Worksheet, drawn: Excel.ChartSeries, { plan, series }: PlannedSeries): void {
  drawn.name = series.title;
  drawn.setValues(cellsIn(sheet, plan, series.column));
  drawn.setXAxisValues(cellsIn(sheet, plan, plan.categories.column));
  if (plan.kind === "pie") return;
  const shape = series.shape === "line" ? "LineMarkers" : plan.kind === "bar" ? kinds.bar : kinds.column;
  if (shape !== kinds[plan.kind]) drawn.chartType = shape;
  if (series.onSecondAxis) drawn.axisGroup = "Secondary";
  colour(drawn, series);
  if (series.isLabelled) label(drawn, series.format);
}

function colour(drawn: Excel.ChartSeries, series: SeriesPlan): void {
  if (series.shape === "line") {
    drawn.format.line.color = `#${series.colour}`;
    return;
  }
  drawn.format.fill.setSolidColor(`#${series.colour}`);
  drawn.gapWidth = 60;
}

function label(drawn: Excel.ChartSeries, format: string): void {
  drawn.hasDataLabels = true;
  drawn.dataLabels.showValue = true;
  drawn.dataLabels.numberFormat = format;
  drawn.dataLabels.position = "OutsideEnd";
}

/** Each with its name and its share. */
function labelSlices(chart: Excel.Chart): void {
  const slices = chart.series.getItemAt(0);
  slices.hasDataLabels = true;
  const { dataLabels } = slices;
  dataLabels.showValue = false;
  dataLabels.showCategoryName = true;
  dataLabels.showPercentage = true;
  dataLabels.numberFormat = "0.0%";
  dataLabels.position = "OutsideEnd";
}

function setUpAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { categoryAxis, valueAxis } = chart.axes;
  // Days without figures would otherwise get a place of their own.
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.numberFormat = plan.categories.format;
  categoryAxis.tickLabelPosition = "Low";
  // The first row is the uppermost bar.
  if (plan.kind === "bar") categoryAxis.reversePlotOrder = true;
  const second = plan.series.filter(({ onSecondAxis }) => onSecondAxis);
  const first = plan.series.filter(({ onSecondAxis }) => !onSecondAxis);
  setUpAxis(valueAxis, { series: first, fromZero: plan.fromZero[0], isTitled: second.length > 0 });
  if (second.length === 0) return;
  const secondAxis = chart.axes.getItem("Value", "Secondary");
  setUpAxis(secondAxis, { series: second, fromZero: plan.fromZero[1], isTitled: true });
  if (plan.kind === "pareto") secondAxis.maximum = 1;
}

interface AxisPlan {
  readonly series: readonly SeriesPlan[];
  readonly fromZero: boolean;
  readonly isTitled: boolean;
}

function setUpAxis(axis: Excel.ChartAxis, { series, fromZero, isTitled }: AxisPlan): void {
  if (fromZero) axis.minimum = 0;
  if (series[0]) axis.numberFormat = series[0].format;
  if (isTitled) axis.title.text = series.map(({ title }) => title).join("、");
}
