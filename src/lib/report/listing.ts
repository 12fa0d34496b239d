import type { Value } from "../measure/measure.ts";
import { columnWidth } from "./column-width.ts";
import type { Grid, GridCell, GridRow } from "./grid.ts";
import type { Block } from "./report-block.ts";
import type { ListingColumn, ListingTable } from "./report.ts";
import { type ToldOf, valueCell } from "./show-value.ts";
import { textsInOrder } from "./sort-groups.ts";
import { type GridWords, headRows } from "./head-rows.ts";

const DAY_SECONDS = 86400;
const DATE_WIDTH = 13;
const LONG_WIDTH = 22;

/** A part of a listing that has a sheet of its own, and what it is of. */
interface ListingPart<W> {
  readonly part: string | null;
  readonly table: ListingTable<W>;
}

/** A sheet for each value of what it is split by, in that one's order; one when nothing is left to split. */
export function splitListing<W>(table: ListingTable<W>): ListingPart<W>[] {
  const { report, world, question, rows } = table;
  const { sheetBy, columns } = report;
  if (!sheetBy || question.options[sheetBy.id] !== undefined || rows.length === 0) return [{ part: null, table }];
  const place = columns.findIndex(({ id }) => id === sheetBy.id);
  return textsInOrder(sheetBy, world, question.period).flatMap((part) => {
    const own = rows.filter((row) => row[place] === part);
    return own.length === 0 ? [] : [{ part, table: { ...table, rows: own } }];
  });
}

/** Makes the finished sheet of a listing; dates and times stand as such. */
export function listingGrid<W>(table: ListingTable<W>, words: GridWords): Grid {
  const { columns, rows } = listingBlock(table);
  const grid = { name: words.name, stamp: words.stamp, columns, frozenColumns: 0 };
  return { ...grid, rows: [...headRows(words, columns), ...rows] };
}

/** The block of a listing. */
export function listingBlock<W>(table: ListingTable<W>): Block {
  const { report, rows, world, question } = table;
  const { period } = question;
  const titles = report.columns.map(({ title }) => title);
  const body = rows.map((row): GridRow => {
    const cells = row.map((value, place) => cellOf(report.columns[place]!, value, { world, period }));
    return { role: "body", cells };
  });
  const columns = report.columns.map((column, place) => ({
    format: column.format,
    width: widthOf(column, body, place),
  }));
  const header: GridRow = { role: "header", cells: titles.map((value) => ({ value })) };
  return { columns, rows: [header, ...body, ...totalRows(table)] };
}

function widthOf<W>({ title, format, isLong }: ListingColumn<W>, body: readonly GridRow[], place: number): number {
  const width = columnWidth(title, body, { place, format });
  if (isLong) return Math.min(width, LONG_WIDTH);
  return Math.max(width, format === "date" ? DATE_WIDTH : 0);
}

/** What a list comes to, a line apart: the names of its figures over them. */
function totalRows<W>({ report, totals, world, question: { period } }: ListingTable<W>): GridRow[] {
  if (!report.totals || !totals) return [];
  const { columns } = report.totals;
  const cells = totals.map((counted, place): GridCell => {
    return { format: columns[place]!.format, ...cellOf(columns[place]!, counted.length, { world, period }) };
  });
  return [
    { role: "note", cells: [] },
    { role: "group", cells: columns.map(({ title }) => ({ value: title })) },
    { role: "total", cells },
  ];
}

function cellOf<W>(column: ListingColumn<W>, value: Value, told: ToldOf<W>): GridCell {
  const cell = valueCell(column, value, told);
  const shown = column.format === "time" && typeof cell.value === "number" ? { value: cell.value / DAY_SECONDS } : cell;
  return column.warns ? { ...shown, alert: value === true || (Array.isArray(value) && value.length > 0) } : shown;
}
