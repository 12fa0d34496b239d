import { absoluteAddress, quoteSheet } from "../../lib/report/face/address.ts";
import { faceCharts, type ChartCells } from "../../lib/report/face/chart-face.ts";
import type { Grid } from "../../lib/report/grid.ts";
import type { Chart, ReferredCells } from "./package/chart.ts";

/** The grid's charts, referring to the cells of its sheet. */
export function chartsOf(grid: Grid): Chart[] {
  const refer = (cells: ChartCells) => referTo(cells, quoteSheet(grid.name));
  return faceCharts(grid).map((chart) => ({
    ...chart,
    categories: refer(chart.categories),
    series: chart.series.map((series) => ({ ...series, cells: refer(series.cells) })),
  }));
}

function referTo(cells: ChartCells, sheet: string): ReferredCells {
  const { column, runs } = cells;
  const areas = runs.map(
    ([first, last]) => `${sheet}!${absoluteAddress(first, column)}:${absoluteAddress(last, column)}`,
  );
  return { ...cells, formula: areas.length > 1 ? `(${areas.join(",")})` : areas[0]! };
}
