import { isComparison, isComposed, isGrouped, listsBelow, type PartTable } from "../../report/composed.ts";
import type { ListingTable } from "../../report/report.ts";
import type { Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { Result } from "../running/run-report.ts";
import { locateCell, type LocatedCell } from "./locate-cell.ts";
import { cellAt, LINE } from "./locate-line.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { traceFigure } from "./trace-figure.ts";
import type { Trace, TracedFigure } from "./trace.ts";
import { workOut } from "./work-out.ts";

export type { SheetCells };

/** The trace of a figure on a sheet, and whether it is still what the cell shows. */
export interface CellTrace extends Trace {
  readonly onSheet: string;
  readonly differs: boolean;
}

/**
 * Leads a cell of a report's sheet back to its rows, by what the sheet's stamp says it was made from: nothing needs to be
 * run again. `notOurs` is a cell of another sheet, `notAFigure` a title, a key or a blank. Throws a UserError where the
 * row is no longer in the report.
 */
export function traceCell(centre: Centre, cells: SheetCells, page?: Page): CellTrace | "notOurs" | "notAFigure" {
  const found = locateCell(cells);
  if (typeof found === "string") return found;
  const { madeFrom, measure } = found;
  const isLine = found.report.kind === "listing" && Object.keys(found.row).length > 0;
  const row = isLine ? lineAlike(workOut(centre, madeFrom), found) : found.row;
  if (!row || !found.isShown) return "notAFigure";
  const trace = traceFigure(centre, { ...madeFrom, row, measure, ...(page && { page }) });
  const onSheet = cells.row.at(-1)!;
  return { ...trace, onSheet, differs: !isShownAs(trace, onSheet) };
}

/** Whether a cell's text shows a figure: numbers but for their rounding, words but for a remark behind them. */
function isShownAs({ value, shown }: Pick<TracedFigure, "value" | "shown">, text: string): boolean {
  if (text === shown) return true;
  const number = readShown(text);
  if (typeof value !== "number" || number === null) return shown !== "" && text.startsWith(`${shown}(`);
  return Math.abs(number.value - value) <= number.rounding;
}

/** `12.35%` is 0.1235, and may stand for anything within half of its last place. */
function readShown(text: string): { value: number; rounding: number } | null {
  const [, sign, digits, percent] = /^([+-]?)([\d,]+(?:\.\d+)?)(%?)$/.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const unit = percent === "%" ? 100 : 1;
  const places = digits.split(".")[1]?.length ?? 0;
  const value = (Number(digits.replaceAll(",", "")) * (sign === "-" ? -1 : 1)) / unit;
  return { value, rounding: (0.5 * 10 ** -places * (1 + 1e-6)) / unit };
}

type Texts = LocatedCell["row"];

/**
 * The line of a list that a cell stands on, as a query names it: the first that shows the texts up to the cell, else
 * those before it, since the cell's own may have changed. Null where no line does.
 */
function lineAlike(result: Result, { report, figure, row }: LocatedCell): Texts | null {
  const before = Object.entries(row).filter(([id]) => id !== figure.id);
  const table = listingIn(result, report.id);
  const line = table && (lineWith(table, row) ?? lineWith(table, Object.fromEntries(before)));
  return line === null ? null : { [LINE]: String(line + 1) };
}

function listingIn(result: Result, id: string): ListingTable<Centre> | null {
  const tables = isComposed(result) ? result.parts : [result, ...listsBelow(result)];
  return tables.filter(isListing).find(({ report }) => report.id === id) ?? null;
}

function isListing(table: PartTable<Centre>): table is ListingTable<Centre> {
  return !isGrouped(table) && !isComparison(table);
}

/** The first line that shows these texts; null for no texts. */
function lineWith(table: ListingTable<Centre>, texts: Texts): number | null {
  const asked = table.report.columns.flatMap(({ id }, place) => {
    const text = texts[id];
    return text === undefined ? [] : [{ place, text }];
  });
  if (asked.length === 0) return null;
  const isAlike = (line: number) => asked.every(({ place, text }) => cellAt(table, line, place).shown === text);
  const found = table.rows.findIndex((_, line) => isAlike(line));
  return found < 0 ? null : found;
}
