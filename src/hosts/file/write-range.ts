import { columnLetter } from "../../lib/problem.ts";
import type { Grid, RowRole } from "../../lib/report/grid.ts";

/** Rows `[first, last]`, counted from 0, both in it. */
export type Run = readonly [number, number];

/** `A1` of row 0, column 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** `$A$1` of row 0, column 0. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetter(column)}$${row + 1}`;
}

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
