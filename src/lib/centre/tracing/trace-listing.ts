import type { Measure } from "../../measure/measure.ts";
import type { ListingColumn, ListingTable } from "../../report/report.ts";
import { explainFigure } from "../../report/trace/explain.ts";
import { carriedByFirst } from "../../measure/source-row.ts";
import { showValue } from "../../report/show-value.ts";
import { type Provenance, provenanceOf } from "../../report/trace/provenance.ts";
import { type FigureRow, type Page, standingAt, type TracedFigure } from "../../report/trace/trace.ts";
import { headerKey } from "../../table/header.ts";
import type { Origin } from "../../table/intake.ts";
import type { Centre } from "../centre.ts";
import { cellAt, columnNamed, locateLine } from "./locate-line.ts";

/** What a cell of a listing comes from. */
export interface ExplainedCell {
  readonly figure: TracedFigure;
  readonly rows: (page: Page) => readonly FigureRow[];
  /** The line's cells, as JSON has them. */
  readonly row: Readonly<Record<string, string>>;
}

interface AskedCell {
  readonly row: Readonly<Record<string, string>>;
  readonly measure: string;
}

/** Explains a cell of a listing by its line's rows, or as the figure of the report it was read off. */
export function explainCell(table: ListingTable<Centre>, asked: AskedCell): ExplainedCell {
  const total = explainTotal(table, asked);
  if (total) return total;
  const line = locateLine(table, asked.row);
  const place = columnNamed(table, asked.measure);
  const column = table.report.columns[place]!;
  const from = provenanceOf<Centre>(table.rows[line]!);
  const read = "table" in from ? explainedOff(from, column) : null;
  const row = Object.fromEntries(table.report.columns.map(({ id }, at) => [id, cellAt(table, line, at).text]));
  if (read) return { ...read, row };
  const rows = rowsOf(from);
  const figure = figureOf(column, cellAt(table, line, place), rows.length);
  return { figure, rows: (page) => pageOf(rows, page), row };
}

/** What the list comes to, by the rows of all that is counted; null for a cell of a line. */
function explainTotal(table: ListingTable<Centre>, { row, measure }: AskedCell): ExplainedCell | null {
  const { report, totals, world, question } = table;
  if (!report.totals || Object.keys(row).length > 0) return null;
  const { columns } = report.totals;
  const place = columns.findIndex(({ id, title }) => id === measure || headerKey(title) === headerKey(measure));
  const [column, counted] = [columns[place], totals?.[place]];
  if (!column || !counted) return null;
  const rows = counted
    .flatMap((origins) => carriedByFirst(origins, 1))
    .map((own): FigureRow => ({ ...own, adds: {}, reasons: [] }));
  const shown = showValue(column, counted.length, { world, period: question.period });
  const figure = figureOf(column, { value: counted.length, shown }, rows.length);
  return { figure, rows: (page) => pageOf(rows, page), row };
}

/** The figure of the same name on the row that the line was read off; null where the column is none of its. */
function explainedOff({ table, row }: Extract<Provenance<Centre>, { table: unknown }>, { id }: ListingColumn<Centre>) {
  const measure = table.report.show.find((one) => one.id === id);
  return measure ? explainFigure(measure, standingAt(table, row)) : null;
}

function rowsOf(from: Provenance<Centre>): FigureRow[] {
  if ("table" in from) return rowsBehind(from);
  return plainRows(from.origins);
}

/** All that the row it was read off comes from. */
function rowsBehind({ table, row }: Extract<Provenance<Centre>, { table: unknown }>): FigureRow[] {
  const all = { offset: 0, limit: Infinity };
  const rows = table.report.show.flatMap((measure: Measure<Centre>) =>
    explainFigure(measure, standingAt(table, row)).rows(all),
  );
  return plainRows(rows.map(({ origin }) => origin));
}

/** The rows, each once; a cell of a list is no sum that they add to. */
function plainRows(origins: readonly Origin[]): FigureRow[] {
  const distinct = new Map(origins.map((origin) => [`${origin.sheet}|${origin.row}`, origin]));
  return [...distinct.values()].map((origin) => ({ origin, contribution: 0, adds: {}, reasons: [] }));
}

function figureOf(
  { id, title, english, means: definition }: ListingColumn<Centre>,
  { value, shown }: Pick<ReturnType<typeof cellAt>, "value" | "shown">,
  total: number,
): TracedFigure {
  const formula = total === 0 ? `没有来源行 = ${shown}` : `取自 ${total} 行 = ${shown === "" ? "空" : shown}`;
  return { id, title, english, value, shown, definition, formula, total, parts: [], details: [] };
}

function pageOf(rows: readonly FigureRow[], { offset, limit }: Page): readonly FigureRow[] {
  return rows.slice(offset, offset + limit);
}
