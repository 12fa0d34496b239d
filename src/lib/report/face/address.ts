import { columnLetter } from "../../problem.ts";
import type { Area } from "../../table/sheet.ts";
import type { Link } from "../grid.ts";

/** `A1` of row 0, column 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** `$A$1` of row 0, column 0. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetter(column)}$${row + 1}`;
}

/** `A1:B2`, with both corners even where they are one cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** A sheet's name as formulas have it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Where a link leads in its workbook, as formulas have it. */
export function linkLocation({ sheet, cell }: Link): string {
  return `${quoteSheet(sheet)}!${cell}`;
}
