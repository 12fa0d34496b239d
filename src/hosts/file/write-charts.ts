import type { Format, Grid, GridChart, GridSeries } from "../../lib/report/grid.ts";
import type { Chart, ChartCells, ChartSeries } from "./package/chart.ts";
import { quoteSheet } from "./package/rename-references.ts";
import { numberFormats } from "./style-format.ts";
import { absoluteAddress } from "./write-range.ts";

/** Axes and labels show no more of a number than is read off a picture. */
const shortFormats: Partial<Record<Format, string>> = {
  money: "#,##0",
  hours: "#,##0",
  rate: "0%",
  points: "+0%;-0%;0%",
  date: "m-d",
};

/** The grid's charts with the cells they show; one without a point to show is left out. */
export function chartsOf(grid: Grid): Chart[] {
  return (grid.charts ?? []).filter(({ rows }) => rows.length > 0).map((chart) => resolveChart(grid, chart));
}

function resolveChart(grid: Grid, chart: GridChart): Chart {
  const { kind, title, place } = chart;
  const categories = cellsOf(grid, chart, chart.categories);
  return { kind, title, place, categories, series: chart.series.map((series) => resolveSeries(grid, chart, series)) };
}

function resolveSeries(grid: Grid, chart: GridChart, series: GridSeries): ChartSeries {
  return { title: series.title, ...drawn(chart, series), cells: cellsOf(grid, chart, series.column) };
}

/** Lying bars have but one axis, and no lines go with them. */
function drawn({ kind, series: all }: GridChart, series: GridSeries): Pick<ChartSeries, "shape" | "onSecondAxis"> {
  if (kind === "bar" || kind === "pie") return { shape: "column", onSecondAxis: false };
  const isAdded = kind === "pareto" && series !== all[0];
  const shape = series.kind ?? (isAdded || kind === "line" ? "line" : "column");
  return { shape, onSecondAxis: isAdded || series.axis === "second" };
}

function cellsOf(grid: Grid, { rows }: GridChart, column: number): ChartCells {
  const sheet = quoteSheet(grid.name);
  const runs = rows.map(
    ([first, last]) => `${sheet}!${absoluteAddress(first, column)}:${absoluteAddress(last, column)}`,
  );
  const values = rows.flatMap(([first, last]) =>
    grid.rows.slice(first, last + 1).map(({ cells }) => cells[column]?.value ?? null),
  );
  const { format } = grid.columns[column]!;
  const formula = runs.length > 1 ? `(${runs.join(",")})` : runs[0]!;
  return { formula, values, format: numberFormats[format], shortFormat: shortFormats[format] ?? numberFormats[format] };
}
