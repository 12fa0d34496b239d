import type { Grid, Run } from "../grid.ts";
import { barColours, type Bars, highlightsOf, type Shades } from "./highlights.ts";

/** What lies behind a cell's number: a bar from one fraction of the cell's width to another, or a colour. */
export type Tint =
  | { readonly kind: "bar"; readonly from: number; readonly to: number; readonly colour: string }
  | { readonly kind: "shade"; readonly colour: string };

/** The tints of the cells that have one, by row and column, as Excel draws a grid's bars and shades. */
export function tintsOf(grid: Grid): (row: number, column: number) => Tint | undefined {
  const tints = new Map<string, Tint>();
  for (const highlight of highlightsOf(grid)) {
    const { column, runs } = highlight;
    const cells = numbersOf(grid, column, runs);
    if (cells.length === 0) continue;
    const sorted = cells.map(({ value }) => value).sort((a, b) => a - b);
    const tint = highlight.kind === "bars" ? barOver(highlight, sorted) : shadeOver(highlight, sorted);
    for (const { row, value } of cells) tints.set(`${row} ${column}`, tint(value));
  }
  return (row, column) => tints.get(`${row} ${column}`);
}

function numbersOf({ rows }: Grid, column: number, runs: readonly Run[]): { row: number; value: number }[] {
  return runs.flatMap(([first, last]) =>
    rows.slice(first, last + 1).flatMap(({ cells }, at) => {
      const value = cells[column]?.value;
      return typeof value === "number" ? [{ row: first + at, value }] : [];
    }),
  );
}

/** The longest bar leaves a tenth of the cell free. */
const LONGEST_BAR = 0.9;

function barOver({ from }: Bars, sorted: readonly number[]): (value: number) => Tint {
  const lowest = from === "lowest" ? sorted[0]! : 0;
  const highest = Math.max(sorted.at(-1)!, 0);
  const place = (value: number) => (highest === lowest ? 0 : ((value - lowest) / (highest - lowest)) * LONGEST_BAR);
  return (value) => {
    const [start, end] = [place(0), place(value)].sort((a, b) => a - b) as [number, number];
    return { kind: "bar", from: start, to: end, colour: value < 0 ? barColours.negative : barColours.bar };
  };
}

function shadeOver({ colours }: Shades, sorted: readonly number[]): (value: number) => Tint {
  const [low, middle, high] = colours;
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const median = middleOf(sorted);
  return (value) => ({
    kind: "shade",
    colour:
      value <= median
        ? mix(low, middle, fraction(least, median, value))
        : mix(middle, high, fraction(median, most, value)),
  });
}

function middleOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2;
}

/** How far along a value lies; at the end where beginning and end are one. */
function fraction(from: number, to: number, value: number): number {
  return to === from ? 1 : (value - from) / (to - from);
}

/** Both colours are RGB in six digits. */
function mix(from: string, to: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
      return Math.round(a + (b - a) * share)
        .toString(16)
        .padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}
