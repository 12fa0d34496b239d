import type { Area } from "../../../lib/table/sheet.ts";

/** Cells by the formula that refers to them, with what they hold and how it is shown. */
export interface ChartCells {
  readonly formula: string;
  readonly values: readonly (string | number | null)[];
  readonly format: string;
  /** The number format of their axis and their labels. */
  readonly shortFormat: string;
}

export interface ChartSeries {
  readonly title: string;
  readonly shape: "column" | "line";
  readonly onSecondAxis: boolean;
  readonly cells: ChartCells;
}

/** A chart to be drawn: bars lie, columns stand. */
export interface Chart {
  readonly kind: "bar" | "column" | "line" | "pie" | "pareto";
  readonly title: string;
  readonly categories: ChartCells;
  readonly series: readonly ChartSeries[];
  readonly place: Area;
}
