import type { ListingTable } from "../../report/listing.ts";
import type { ListingColumn } from "../../report/report.ts";
import { headerKey } from "../../table/header.ts";
import { formatDay, formatTime } from "../../table/moment.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { UnknownFigure } from "./trace.ts";

export type Cell = string | number | null;

/** A line of a listing by its number from 1, where its cells are not enough to tell it. */
export const LINE = "line";

/** The place of the line that bears these cells by column id or title, or by its number. Throws an UnknownFigure for none or several. */
export function locateLine(table: ListingTable<Centre>, row: Readonly<Record<string, string>>): number {
  const { report, rows } = table;
  const asked = Object.entries(row).map(([key, text]) => ({
    column: key === LINE ? null : columnNamed(table, key),
    text,
  }));
  const isAsked = (place: number) => asked.every(({ column, text }) => isCell(table, place, { column, text }));
  const found = rows.flatMap((_, place) => (isAsked(place) ? [place] : []));
  if (found.length === 1) return found[0]!;
  const words = asked.map(({ column, text }) => `${column === null ? LINE : report.columns[column]!.id}=${text}`);
  if (found.length === 0)
    throw new UnknownFigure(`“${report.title}”没有 ${words.join(",")} 的行。这个期间有 ${rows.length} 行。`);
  throw new UnknownFigure(
    `“${report.title}”有 ${found.length} 行符合,请再写几列,或写行号,例如 ${LINE}=${found[0]! + 1}。`,
  );
}

/** The place of a column by id or title. Throws an UnknownFigure that names the nearest. */
export function columnNamed({ report: { title, columns } }: ListingTable<Centre>, name: string): number {
  const wanted = headerKey(name);
  const place = columns.findIndex((column) => column.id === name || headerKey(column.title) === wanted);
  if (place >= 0) return place;
  const ids = columns.map(({ id }) => id);
  const close = nearest(name, [...ids, ...columns.map((column) => column.title)]);
  throw new UnknownFigure(`“${title}”没有列“${name}”,最接近的是“${close}”。可用:${ids.join("、")}。`);
}

/** A cell as JSON has it: dates and times written out. */
export function plainCell(value: Cell, { format }: ListingColumn): Cell {
  if (typeof value !== "number") return value;
  return format === "date" ? formatDay(value) : format === "time" ? formatTime(value) : value;
}

function isCell({ report, rows }: ListingTable<Centre>, place: number, asked: { column: number | null; text: string }) {
  if (asked.column === null) return String(place + 1) === asked.text;
  const column = report.columns[asked.column]!;
  const value = plainCell(rows[place]![asked.column]!, column);
  return value !== null && [String(value), column.words?.[value]].includes(asked.text);
}
