import type { Format, GridCell, GridRow } from "./grid.ts";

const LEAST_WIDTH = 8;
const MOST_WIDTH = 36;
const NUMBER_WIDTH = 10;
/** A number that does not fit is shown as ####, so it has room to spare; a total's is bold. */
const NUMBER_ROOM = 1.15;

/** Dates and times are as wide as they are written, whatever their number is. */
const WIDTHS: Readonly<Partial<Record<Format, number>>> = { date: 13, dateTime: 22, time: 10 };

/** How many characters follow a number's whole part: the point, the decimals, the sign of percent. */
const TAILS: Readonly<Partial<Record<Format, number>>> = {
  money: 3,
  price: 5,
  rate: 2,
  points: 3,
  hours: 3,
  days: 3,
  score: 3,
  chance: 5,
};

/** Wide enough for every text and number of the column, and for its header over two lines. */
export function columnWidth(
  header: string,
  lines: readonly GridRow[],
  { place, format }: { place: number; format: Format },
): number {
  let widest = Math.ceil(textWidth(header) / 2) + 3;
  for (const { cells } of lines) {
    const cell = cells[place];
    if (cell) widest = Math.max(widest, cellWidth(cell, cell.format ?? format));
  }
  return Math.min(Math.max(widest, LEAST_WIDTH), MOST_WIDTH);
}

function cellWidth({ value }: GridCell, format: Format): number {
  if (value === null) return 0;
  if (typeof value === "string") return textWidth(value) + 2;
  const fixed = WIDTHS[format];
  if (fixed !== undefined) return fixed;
  const whole = String(Math.trunc(Math.abs(value))).length;
  const length = whole + Math.floor((whole - 1) / 3) + (TAILS[format] ?? 0) + Number(value < 0);
  return Math.max(format === "days" ? LEAST_WIDTH : NUMBER_WIDTH, Math.ceil(length * NUMBER_ROOM) + 1);
}

/** The width of a text in characters of Latin width; Chinese characters count two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}
