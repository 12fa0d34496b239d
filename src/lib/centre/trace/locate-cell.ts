import { isComparison, isGrouped, type PartTable } from "../../report/composed.ts";
import type { ComparisonTable } from "../../report/comparison.ts";
import type { ListingTable } from "../../report/listing.ts";
import type { ReportTable } from "../../report/report.ts";
import { sheetColumns } from "../../report/sheet-columns.ts";
import type { Centre } from "../centre.ts";
import { shownOn } from "./locate-measure.ts";
import { LINE, plainCell } from "./locate-line.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { shownCell } from "./shown-cell.ts";

/** What a cell is the figure of, as a query names it. */
export interface CellFigure {
  readonly row: Readonly<Record<string, string>>;
  readonly measure: string;
}

const TOTAL = "合计";
const SUBTOTAL = " 小计";
const COMPARED = ["now", "before", "change", "changeRate"];

/** The figure of a cell under the headings of a report or a part of one; null for a title, a key or a blank. */
export function figureInTable(table: PartTable<Centre>, cells: SheetCells): CellFigure | null {
  if (isGrouped(table)) return figureOfReport(table, cells);
  return isComparison(table) ? figureOfLine(table, cells) : figureOfListing(table, cells);
}

function figureOfReport(table: ReportTable<Centre>, cells: SheetCells): CellFigure | null {
  const { rows: keys } = table.report;
  const columns = sheetColumns(table);
  const titles = [...keys, ...columns].map(({ title }) => title);
  const header = headerAbove(titles, cells);
  const column = header && columns[placeUnder(header, titles, cells.row.length - 1) - keys.length];
  if (!column) return null;
  const measure = column.part === null ? column.measure.id : `${column.measure.id}/${column.part}`;
  const texts = keys.map(({ title }) => cells.row[header.indexOf(title)] ?? "");
  const row = rowOf(keys.map(({ id }) => id), texts); // prettier-ignore
  if (!row || !shownOn(table, Object.keys(row).length).includes(column.measure)) return null;
  return { row, measure };
}

function rowOf(ids: readonly string[], texts: readonly string[]): Record<string, string> | null {
  const [first = ""] = texts;
  if (first === TOTAL) return {};
  if (first.endsWith(SUBTOTAL)) return { [ids[0]!]: first.slice(0, -SUBTOTAL.length) };
  return texts.includes("") ? null : Object.fromEntries(ids.map((id, place) => [id, texts[place]!]));
}

/** Lines have no name on their sheet: it is the first with the cells before the selected one, and this one if any has. */
function figureOfListing(table: ListingTable<Centre>, cells: SheetCells): CellFigure | null {
  const { columns } = table.report;
  const titles = columns.map(({ title }) => title);
  const header = headerAbove(titles, cells);
  const places = (header ?? []).slice(0, cells.row.length).map((_, at) => placeUnder(header!, titles, at));
  const column = columns[places[cells.row.length - 1] ?? -1];
  if (!column) return null;
  const alike = linesLike(table, places.slice(0, -1), cells.row);
  const whole = linesLike(table, places, cells.row);
  const line = whole[0] ?? alike[0];
  return line === undefined ? null : { row: { [LINE]: String(line + 1) }, measure: column.id };
}

/** The lines that show these texts, each in the column of its place. */
function linesLike(
  { report, rows }: ListingTable<Centre>,
  places: readonly number[],
  texts: readonly string[],
): number[] {
  const isLike = (line: ListingTable<Centre>["rows"][number]) =>
    places.every((place, at) => {
      const column = report.columns[place];
      return !column || shownCell(plainCell(line[place]!, column), column) === texts[at];
    });
  return rows.flatMap((line, number) => (isLike(line) ? [number] : []));
}

function figureOfLine({ rows }: ComparisonTable<Centre>, { row }: SheetCells): CellFigure | null {
  const line = rows.find(({ measure }) => measure.title === row[0]);
  const measure = COMPARED[row.length - 2];
  return line && measure !== undefined ? { row: { figure: line.measure.id }, measure } : null;
}

/** The last row above that begins as the headings do. */
function headerAbove(titles: readonly string[], { above }: SheetCells): readonly string[] | null {
  return (
    above.findLast(([first, second]) => first === titles[0] && (second === undefined || titles.includes(second))) ??
    null
  );
}

/** The place of the heading over a column: its own, or where columns were moved that of the only one called so. */
function placeUnder(header: readonly string[], titles: readonly string[], column: number): number {
  const title = header[column];
  if (title === undefined || titles[column] === title) return title === undefined ? -1 : column;
  return titles.indexOf(title) === titles.lastIndexOf(title) ? titles.indexOf(title) : -1;
}
