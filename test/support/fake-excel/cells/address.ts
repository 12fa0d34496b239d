import { columnLetter } from "../../../../src/lib/problem.ts";
import type { Area } from "../../../../src/lib/table/sheet.ts";
import { COLUMNS, ROWS } from "../limits.ts";

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const WHOLE_ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** `B2`, `$A$1:C9`, `A:C` or `3:5` as an area; null for anything else. */
export function parseAddress(address: string): Area | null {
  const text = address.replaceAll("$", "").toUpperCase();
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left, top, right = left, bottom = top] = cells;
    return between([Number(top) - 1, Number(bottom) - 1], [columnIndex(left!), columnIndex(right!)]);
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return between([0, ROWS - 1], [columnIndex(columns[1]!), columnIndex(columns[2]!)]);
  const rows = WHOLE_ROWS.exec(text);
  return rows && between([Number(rows[1]) - 1, Number(rows[2]) - 1], [0, COLUMNS - 1]);
}

type Span = readonly [one: number, other: number];

function between(rows: Span, columns: Span): Area | null {
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return top >= 0 && left >= 0 && bottom < ROWS && right < COLUMNS ? { top, left, bottom, right } : null;
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1:B2`, a single cell as `A1`, whole columns as `A:C`. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnLetter(left)}:${columnLetter(right)}`;
  if (isEntireRow(area)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnLetter(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetter(right)}${bottom + 1}`;
}

/** The address with its sheet, quoted where Excel quotes it. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area)}`;
}

/** `Sheet1!$A$1:$B$2`, as the formula of a name has it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Takes a sheet's name off an address; null when there is none. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: address };
  const name = address.slice(0, bang);
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, rest: address.slice(bang + 1) };
}

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 0 && bottom === ROWS - 1;
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 0 && right === COLUMNS - 1;
}

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCountOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function overlap(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** The smallest area around both. */
export function unite(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
