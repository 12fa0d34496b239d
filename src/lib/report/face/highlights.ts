import type { Grid, RowRole, Run } from "../grid.ts";
import { tableEnd } from "./table-end.ts";

/** Bars behind the numbers of a column's runs; colours are RGB in six digits. */
export interface Bars {
  readonly kind: "bars";
  readonly column: number;
  readonly runs: readonly Run[];
  /** Bars start at 0, so that a bar twice as long is twice as much, unless a number is below it. */
  readonly from: "zero" | "lowest";
}

/** Colours behind them: of the lowest number, the middle one and the highest. */
export interface Shades {
  readonly kind: "shades";
  readonly column: number;
  readonly runs: readonly Run[];
  readonly colours: readonly [low: string, middle: string, high: string];
}

export const barColours = { bar: "A9CCE3", negative: "E6B0AA", axis: "7F7F7F" };

const rose = "F5C6C0";
const white = "FFFFFF";
const green = "C3E2CC";

/** Bars behind, or shades of, the body's numbers of the columns that ask for them; subtotals would dwarf the rest. */
export function highlightsOf(grid: Grid): (Bars | Shades)[] {
  const runs = runsOf(grid, "body");
  if (runs.length === 0) return [];
  return grid.columns.flatMap(({ bars, shade }, column) => [
    ...(bars ? [{ kind: "bars", column, runs, from: startOf(grid, runs, column) } as const] : []),
    ...(shade ? [{ kind: "shades", column, runs, colours: shadeColours(shade) } as const] : []),
  ]);
}

/** The unbroken runs of the table's rows of a role. */
function runsOf(grid: Grid, role: RowRole): Run[] {
  const runs: [number, number][] = [];
  for (const [index, row] of grid.rows.slice(0, tableEnd(grid)).entries()) {
    if (row.role !== role) continue;
    const latest = runs.at(-1);
    if (latest?.[1] === index - 1) latest[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function startOf(grid: Grid, runs: readonly Run[], column: number): Bars["from"] {
  const isBelow = (row: number) => Number(grid.rows[row]!.cells[column]?.value ?? 0) < 0;
  for (const [first, last] of runs) {
    for (let row = first; row <= last; row++) if (isBelow(row)) return "lowest";
  }
  return "zero";
}

/** From red over white at the middle to green, or the other way round. */
function shadeColours(shade: "highIsGood" | "highIsBad"): Shades["colours"] {
  return shade === "highIsGood" ? [rose, white, green] : [green, white, rose];
}
