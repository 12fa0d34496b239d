import type { ListingTable } from "../../report/report.ts";
import { jsonValue, showValue } from "../../report/show-value.ts";
import { headerKey } from "../../table/header.ts";
import { nearest } from "../../table/nearest.ts";
import type { Centre } from "../centre.ts";
import { UnknownFigure } from "./trace.ts";

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

/** A cell of a listing: its value as JSON has it, that as a text, and as its sheet shows it. */
export function cellAt({ report, rows, world, question }: ListingTable<Centre>, line: number, place: number) {
  const column = report.columns[place]!;
  const raw = rows[line]![place]!;
  const value = jsonValue(raw, column.format);
  const text = typeof value === "object" ? (value === null ? "" : JSON.stringify(value)) : String(value);
  return { value, text, shown: showValue(column, raw, { world, period: question.period }) };
}

/** Whether a line has a text in a column, as JSON or as its sheet has it, or is of that number. */
function isCell(table: ListingTable<Centre>, line: number, asked: { column: number | null; text: string }) {
  if (asked.column === null) return String(line + 1) === asked.text;
  const { value, text, shown } = cellAt(table, line, asked.column);
  return value !== null && [text, shown].includes(asked.text);
}
