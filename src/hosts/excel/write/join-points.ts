import { cellAddress } from "../../../lib/report/face/address.ts";
import type { Grid, GridCell, GridChart, GridColumn, GridRow } from "../../../lib/report/grid.ts";

/**
 * The grid with the points of every chart in one run of rows, as Excel wants them: where subtotals stand between them,
 * they are repeated by formulas in columns of their own, far to the right of what is printed.
 */
export function joinPoints(grid: Grid): Grid {
  let joined = grid;
  for (const [index, { rows }] of (grid.charts ?? []).entries()) {
    if (rows.length > 1) joined = joinChart(joined, index);
  }
  return joined;
}

const GAP = 2;

function joinChart(grid: Grid, index: number): Grid {
  const chart = grid.charts![index]!;
  const left = Math.max(grid.columns.length, ...grid.charts!.map(({ place }) => place.right + 1)) + GAP;
  const sources = [chart.categories, ...chart.series.map(({ column }) => column)];
  const points = chart.rows.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
  const rows = [...grid.rows];
  while (rows.length < points.length) rows.push({ role: "note", cells: [] });
  for (const [at, row] of points.entries()) {
    rows[at] = withCells(
      rows[at]!,
      left,
      sources.map((column) => repeat(grid, row, column)),
    );
  }
  return {
    ...grid,
    columns: withColumns(grid, left, sources),
    rows,
    charts: grid.charts!.with(index, moved(chart, left, points.length)),
  };
}

function repeat(grid: Grid, row: number, column: number): GridCell {
  const { value = null, format } = grid.rows[row]!.cells[column] ?? {};
  if (value === null) return { value };
  return { value, formula: cellAddress(row, column), ...(format && { format }) };
}

function withCells(row: GridRow, left: number, cells: readonly GridCell[]): GridRow {
  const missing = left - row.cells.length;
  return { ...row, cells: [...row.cells, ...Array<GridCell>(missing).fill({ value: null }), ...cells] };
}

function withColumns({ columns }: Grid, left: number, sources: readonly number[]): GridColumn[] {
  const blank: GridColumn = { format: "text", width: 8 };
  const added = sources.map((column) => ({ format: columns[column]!.format, width: columns[column]!.width }));
  return [...columns, ...Array<GridColumn>(left - columns.length).fill(blank), ...added];
}

function moved(chart: GridChart, left: number, pointCount: number): GridChart {
  return {
    ...chart,
    rows: [[0, pointCount - 1]],
    categories: left,
    series: chart.series.map((series, index) => ({ ...series, column: left + 1 + index })),
  };
}
