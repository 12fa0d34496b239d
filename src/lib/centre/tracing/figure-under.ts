import type { Measure, MeasureName } from "../../measure/measure.ts";
import {
  type Comparison,
  type Listing,
  type ListingColumn,
  narrowed,
  type PartReport,
  type Report,
} from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import type { Request } from "../running/ask.ts";
import { columnUnder, headerAbove } from "./column-under.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { shownOn } from "./shown-on.ts";
import { columnsOf } from "./trace-comparison.ts";

/** What a cell is the figure of. */
export interface CellFigure {
  /** What its column, or its line, shows. */
  readonly figure: Pick<MeasureName, "id" | "title" | "english" | "means">;
  /** Its column among those of the figure, such as a product or a compared period. */
  readonly part: string | null;
  /** As a query names it. */
  readonly measure: string;
  /** The row as a query names it; of a list, whose lines have no name, its texts by column up to the cell. */
  readonly row: Readonly<Record<string, string>>;
  /** What names the row, as it stands on the sheet. */
  readonly names: readonly string[];
  /** Whether such a row has it at all: a rank of a subtotal is a blank. */
  readonly isShown: boolean;
}

const TOTAL = "合计";
const SUBTOTAL = " 小计";

/**
 * The figure of a cell under the headings of a report or a part of one, as it is declared; null for a title, a key or a
 * line of none.
 */
export function figureUnder(
  report: PartReport<Centre>,
  options: Request["options"],
  cells: SheetCells,
): CellFigure | null {
  switch (report.kind) {
    case "grouped":
      return figureOfReport(narrowed(report, options), cells);
    case "listing":
      return figureOfListing(report, cells);
    case "comparison":
      return figureOfLine(report, cells);
  }
}

function figureOfReport(report: Report<Centre>, cells: SheetCells): CellFigure | null {
  const { rows: keys, charts } = report;
  const header = headerAbove([...keys, ...charts.map(({ by }) => by)], cells);
  if (!header) return null;
  const measures = [...new Set([...report.show, ...report.subtotalsShow, ...report.totalsShow])];
  const place = cells.row.length - 1;
  const column = columnUnder([...keys, ...measures], header, place);
  const measure = measures.find((one) => one === column);
  const named = keysUnder(report, header).map(({ id, title }) => [id, cells.row[header.indexOf(title)] ?? ""] as const);
  const row = rowOf(named);
  if (!measure || !row) return null;
  const isShown = shownOn(report, Object.keys(row).length).includes(measure);
  const part = isSpread(measure) ? header[place]! : null;
  const names = named.map(([, text]) => text).filter((text) => text !== "");
  const name = part === null ? measure.id : `${measure.id}/${part}`;
  return { figure: measure, part, measure: name, row, names, isShown };
}

/** What names a row: all keys, but in the small table that a chart draws groups from, the first. */
function keysUnder({ rows, charts }: Report<Centre>, [first, second]: readonly string[]): Report<Centre>["rows"] {
  const isDrawn = charts.some(
    ({ of, by, draws }) => of === "subtotals" && by.title === first && draws[0]?.measure.title === second,
  );
  return isDrawn ? rows.slice(0, 1) : rows;
}

function rowOf(named: readonly (readonly [id: string, text: string])[]): CellFigure["row"] | null {
  const [id, text] = named[0]!;
  if (text === TOTAL) return {};
  if (text.endsWith(SUBTOTAL)) return { [id]: text.slice(0, -SUBTOTAL.length) };
  return named.some(([, one]) => one === "") ? null : Object.fromEntries(named);
}

function isSpread(measure: Measure<Centre>): boolean {
  return measure.kind === "fold" && measure.isSpread;
}

function figureOfListing({ columns, totals }: Listing<Centre>, cells: SheetCells): CellFigure | null {
  const titles = cells.above.at(-1) ?? [];
  if (totals && titles[0] === totals.columns[0]!.title)
    return figureOfTotals(columnUnder(totals.columns, titles, cells.row.length - 1));
  const header = headerAbove(columns.slice(0, 1), cells);
  if (!header) return null;
  const under = cells.row.map((text, place) => ({ text, column: columnUnder(columns, header, place) }));
  const figure = under.at(-1)!.column;
  if (!figure) return null;
  const row = Object.fromEntries(under.flatMap(({ column, text }) => (column ? [[column.id, text]] : [])));
  return { figure, part: null, measure: figure.id, row, names: cells.row.slice(0, 1), isShown: true };
}

/** What a list comes to stands under its names, of no row. */
function figureOfTotals(figure: ListingColumn<Centre> | null): CellFigure | null {
  return figure ? { figure, part: null, measure: figure.id, row: {}, names: [TOTAL], isShown: true } : null;
}

function figureOfLine(report: Comparison<Centre>, { above: [header], row }: SheetCells): CellFigure | null {
  const [title] = row;
  const figure = report.lines.flatMap(({ figures }) => figures).find((measure) => measure.title === title);
  const column = columnsOf(report)[row.length - 2];
  if (!figure || column === undefined) return null;
  const part = header?.[row.length - 1] ?? null;
  return { figure, part, measure: column, row: { figure: figure.id }, names: [], isShown: true };
}
