import type { GridRow } from "./grid.ts";
import { textWidth } from "./text-width.ts";

const LEAST_WIDTH = 8;
const MOST_WIDTH = 36;
const NUMBER_WIDTH = 10;

/** Wide enough for every text of the column, and for its header over two lines. */
export function columnWidth(header: string, lines: readonly GridRow[], place: number): number {
  let widest = Math.ceil(textWidth(header) / 2) + 3;
  for (const { cells } of lines) {
    const value = cells[place]?.value ?? null;
    const width = typeof value === "string" ? textWidth(value) + 2 : value === null ? 0 : NUMBER_WIDTH;
    widest = Math.max(widest, width);
  }
  return Math.min(Math.max(widest, LEAST_WIDTH), MOST_WIDTH);
}
