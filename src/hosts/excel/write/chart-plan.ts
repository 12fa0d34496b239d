import { beginsAtZero, type FacedChart, type FacedSeries } from "../../../lib/report/face/chart-face.ts";
import type { Run } from "../../../lib/report/grid.ts";

export interface SeriesPlan extends Pick<FacedSeries, "title" | "shape" | "onSecondAxis" | "isLabelled" | "colour"> {
  readonly column: number;
  readonly format: string;
}

/** A chart by the places of its cells alone: what must be kept of it to draw it again over other figures. */
export interface ChartPlan extends Pick<FacedChart, "kind" | "title" | "place"> {
  readonly rows: Run;
  readonly categories: { readonly column: number; readonly format: string };
  readonly series: readonly SeriesPlan[];
  /** Whether its first and its second axis begin at 0. */
  readonly fromZero: readonly [boolean, boolean];
}

/** The plan of a chart whose points stand in one run of rows. */
export function planChart({ kind, title, place, categories, series }: FacedChart): ChartPlan {
  return {
    kind,
    title,
    place,
    rows: categories.runs[0]!,
    categories: { column: categories.column, format: categories.shortFormat },
    series: series.map(({ cells, ...one }) => ({ ...one, column: cells.column, format: cells.shortFormat })),
    fromZero: [
      beginsAtZero(series.filter(({ onSecondAxis }) => !onSecondAxis)),
      beginsAtZero(series.filter(({ onSecondAxis }) => onSecondAxis)),
    ],
  };
}
