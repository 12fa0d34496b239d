import type { Grid, RowRole } from "../grid.ts";

/** Rows `[first, last]`, counted from 0, both in it. */
export type Run = readonly [number, number];

/** The unbroken runs of rows of a role. */
export function runsOf(grid: Grid, role: RowRole): Run[] {
  const runs: [number, number][] = [];
  for (const [index, row] of grid.rows.entries()) {
    if (row.role !== role) continue;
    const latest = runs.at(-1);
    if (latest?.[1] === index - 1) latest[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
