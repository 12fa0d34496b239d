import type { ChartCells, FacedChart, FacedSeries } from "../../../lib/report/face/chart-face.ts";

/** Cells by the formula that refers to them, with what they hold. */
export interface ReferredCells extends ChartCells {
  readonly formula: string;
}

export interface ChartSeries extends FacedSeries {
  readonly cells: ReferredCells;
}

/** A chart that refers to the cells of its sheet. */
export interface Chart extends FacedChart {
  readonly categories: ReferredCells;
  readonly series: readonly ChartSeries[];
}
