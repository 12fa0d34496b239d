import type { Area } from "../../table/sheet.ts";
import type { Grid, GridChart, GridSeries, Run } from "../grid.ts";
import { numberFormats, shortFormat } from "./number-formats.ts";

/** Cells of one column of the sheet, with what they hold and how it is shown. */
export interface ChartCells {
  readonly column: number;
  readonly runs: readonly Run[];
  readonly values: readonly (string | number | null)[];
  readonly format: string;
  /** The number format of their axis and their labels. */
  readonly shortFormat: string;
}

export interface FacedSeries {
  readonly title: string;
  readonly shape: "column" | "line";
  readonly onSecondAxis: boolean;
  /** Whether each point has its number beside it. */
  readonly isLabelled: boolean;
  /** RGB in six digits. */
  readonly colour: string;
  readonly cells: ChartCells;
}

/** A chart to be drawn: bars lie, columns stand. */
export interface FacedChart {
  readonly kind: GridChart["kind"];
  readonly title: string;
  readonly categories: ChartCells;
  readonly series: readonly FacedSeries[];
  readonly place: Area;
}

/** The colours of text, lines and frames in charts. */
export const chartColours = { deep: "1F4E5F", ink: "404040", faint: "D9E2E6", frame: "B9C8CE" };

const palette = [chartColours.deep, "D08C45", "7FA3B1", "8A9A5B", "A65E5E", "6B6E8F", "C9B458", "4F8A8B"];

/** The colour of the series or slice at this place; there are eight, used over and over. */
export function colourAt(place: number): string {
  return palette[place % palette.length]!;
}

const CHART_NAME = "坐席台账";

/** The name of a sheet's chart at this place, by which it is told from charts that people add. */
export function chartName(place: number): string {
  return `${CHART_NAME} ${place + 1}`;
}

export function isChartOfOurs(name: string): boolean {
  return name.startsWith(`${CHART_NAME} `);
}

/** As many points as leave room for a number at each. */
const mostLabelled = { bar: 30, column: 12, pareto: 12, line: 0, pie: 0 };

/** The grid's charts with the cells they show; one without a point to show is left out. */
export function faceCharts(grid: Grid): FacedChart[] {
  return (grid.charts ?? []).filter(({ rows }) => rows.length > 0).map((chart) => faceChart(grid, chart));
}

function faceChart(grid: Grid, chart: GridChart): FacedChart {
  const { kind, title, place } = chart;
  const categories = cellsOf(grid, chart, chart.categories);
  const isFew = chart.series.length === 1 && categories.values.length <= mostLabelled[kind];
  const series = chart.series.map((one, index): FacedSeries => {
    const drawn = drawnAs(chart, one);
    const isLabelled = isFew && drawn.shape === "column";
    return { title: one.title, ...drawn, isLabelled, colour: colourAt(index), cells: cellsOf(grid, chart, one.column) };
  });
  return { kind, title, place, categories, series };
}

/** Lying bars have but one axis, and no lines go with them. */
function drawnAs({ kind, series: all }: GridChart, series: GridSeries): Pick<FacedSeries, "shape" | "onSecondAxis"> {
  if (kind === "bar" || kind === "pie") return { shape: "column", onSecondAxis: false };
  const isAdded = kind === "pareto" && series !== all[0];
  const shape = series.kind ?? (isAdded || kind === "line" ? "line" : "column");
  return { shape, onSecondAxis: isAdded || series.axis === "second" };
}

function cellsOf(grid: Grid, { rows }: GridChart, column: number): ChartCells {
  const values = rows.flatMap(([first, last]) =>
    grid.rows.slice(first, last + 1).map(({ cells }) => cells[column]?.value ?? null),
  );
  const { format } = grid.columns[column]!;
  return { column, runs: rows, values, format: numberFormats[format], shortFormat: shortFormat(format) };
}

/** Columns begin at 0, so that one twice as long is twice as much; lines may begin where they like. */
export function beginsAtZero(series: readonly FacedSeries[]): boolean {
  const isFromZero = series.every(({ cells }) =>
    cells.values.every((value) => typeof value !== "number" || value >= 0),
  );
  return isFromZero && series.some(({ shape }) => shape === "column");
}
