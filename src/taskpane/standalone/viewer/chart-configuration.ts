/* eslint-disable id-denylist -- so the drawing library calls it */
import type { ChartConfiguration, ChartDataset } from "chart.js";
import {
  beginsAtZero,
  type ChartCells,
  chartColours,
  colourAt,
  type FacedChart,
  type FacedSeries,
} from "../../../lib/report/face/chart-face.ts";
import { showNumber } from "../../../lib/report/face/number-formats.ts";
import { themeColour } from "./cell-style.ts";

type Kind = "bar" | "line" | "pie";

/** The chart as the drawing library wants it; its numbers are worked out and are only drawn. */
export function chartConfiguration(chart: FacedChart, isDark: boolean): ChartConfiguration<Kind> {
  const textColour = themeColour(chartColours.ink, isDark);
  const { kind, categories, series, title } = chart;
  return {
    type: kind === "pie" ? "pie" : kind === "line" ? "line" : "bar",
    data: {
      labels: categories.values.map((value) => labelOf(value, categories)),
      datasets: series.map((one) => datasetOf(chart, one, isDark)),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      color: textColour,
      indexAxis: kind === "bar" ? "y" : "x",
      scales: kind === "pie" ? {} : scalesOf(chart, isDark),
      plugins: {
        title: { display: true, text: title, color: textColour, font: { size: 14 } },
        legend: { display: series.length > 1 || kind === "pie", labels: { color: textColour } },
        tooltip: {
          callbacks: {
            label: ({ dataset, dataIndex, datasetIndex }) => told(dataset.label, series[datasetIndex]!, dataIndex),
          },
        },
      },
    },
  };
}

function datasetOf(
  { kind, series }: FacedChart,
  one: FacedSeries,
  isDark: boolean,
): ChartDataset<Kind, (number | null)[]> {
  const shade = (rgb: string) => themeColour(rgb, isDark);
  const values = one.cells.values.map((value) => (typeof value === "number" ? value : null));
  const colours = kind === "pie" ? values.map((_, place) => shade(colourAt(place))) : shade(one.colour);
  return {
    type: kind === "pie" ? "pie" : one.shape === "line" ? "line" : "bar",
    label: one.title,
    data: values,
    backgroundColor: colours,
    ...(kind !== "pie" && { borderColor: colours }),
    ...(one.shape === "line" && { borderWidth: 2, pointRadius: 2 }),
    ...(one.onSecondAxis && { yAxisID: "second" }),
    // Lines lie over columns.
    order: one.shape === "line" ? 0 : series.length,
  };
}

function scalesOf({ kind, series }: FacedChart, isDark: boolean) {
  const textColour = themeColour(chartColours.ink, isDark);
  const grid = { color: themeColour(chartColours.faint, isDark) };
  const values = (shown: readonly FacedSeries[]) => ({
    beginAtZero: beginsAtZero(shown),
    grid,
    ticks: { color: textColour, callback: (value: string | number) => labelOf(Number(value), shown[0]!.cells) },
  });
  const names = { grid: { display: false }, ticks: { color: textColour, autoSkip: kind !== "bar" } };
  if (kind === "bar") return { x: values(series), y: names };
  const second = series.filter(({ onSecondAxis }) => onSecondAxis);
  const first = series.filter(({ onSecondAxis }) => !onSecondAxis);
  return {
    x: names,
    y: values(first),
    ...(second.length > 0 && {
      second: {
        ...values(second),
        position: "right" as const,
        grid: { display: false },
        ...(kind === "pareto" && { max: 1 }),
      },
    }),
  };
}

function told(name: string | undefined, { cells }: FacedSeries, place: number): string {
  const value = cells.values[place];
  return `${name ?? ""} ${typeof value === "number" ? showNumber(value, cells.format) : (value ?? "")}`;
}

function labelOf(value: string | number | null, { shortFormat }: ChartCells): string {
  return typeof value === "number" ? showNumber(value, shortFormat) : (value ?? "");
}
