import type { AnyReport, PartReport } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { type CellFigure, figureUnder } from "./figure-under.ts";
import { readStamp, type Stamped } from "./read-stamp.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** A cell's figure, and where it stands. */
export interface LocatedCell extends CellFigure {
  readonly stamp: string;
  /** What the sheet was made from. */
  readonly madeFrom: Stamped;
  /** The report itself, of a composed one the part, or the list under its table. */
  readonly report: PartReport<Centre>;
}

/**
 * What a cell is the figure of, by its sheet's stamp and headings and the report's declaration, without any table:
 * whether there is such a row only the table tells. `notOurs` is a cell of another sheet, `notAFigure` a title, a key or
 * a blank line.
 */
export function locateCell(cells: SheetCells): LocatedCell | "notOurs" | "notAFigure" {
  const stamp = cells.above[1]?.[0] ?? "";
  const madeFrom = readStamp(stamp);
  if (!madeFrom) return "notOurs";
  const isBlank = cells.row.every((text) => text === "");
  const found = isBlank ? null : figureIn(madeFrom, cells);
  return found ? { ...found, stamp, madeFrom } : "notAFigure";
}

type Found = Pick<LocatedCell, "report" | keyof CellFigure>;

function figureIn({ report, request: { options } }: Stamped, cells: SheetCells): Found | null {
  const place = placeIn(report, cells);
  const found = place && figureUnder(place.report, options, place.cells);
  if (!found) return null;
  const measure = place.report === report ? found.measure : `${place.report.id}.${found.measure}`;
  return { ...found, measure, report: place.report };
}

/** What a cell is a cell of, with the cells under its title. */
interface Place {
  readonly report: PartReport<Centre>;
  readonly cells: SheetCells;
}

/** The part of a composed report, or of another the list under its table, else the report itself. */
function placeIn(report: AnyReport<Centre>, cells: SheetCells): Place | null {
  if (report.kind === "composed") {
    const parts = report.parts.map((part) => part.report);
    return partOver(parts, cells);
  }
  const below = report.kind === "grouped" ? report.below : [];
  return isUnder(report, below, cells) ? partOver(below, cells) : { report, cells };
}

/** The part whose title stands last above the cell, with the cells under that; none over a title itself. */
function partOver(parts: readonly PartReport<Centre>[], { above, row }: SheetCells): Place | null {
  const heading = lastTitle(parts, above);
  const part = titled(parts, above[heading] ?? []);
  if (!part || titled(parts, row)) return null;
  return { report: part, cells: { above: above.slice(heading + 1), row } };
}

/** Whether a cell is under the title of a list, or is one, and not under a chart's table that stands below the lists. */
function isUnder(report: PartReport<Centre>, below: readonly PartReport<Centre>[], cells: SheetCells): boolean {
  if (titled(below, cells.row)) return true;
  const heading = lastTitle(below, cells.above);
  const charts = report.kind === "grouped" ? report.charts : [];
  const isOfChart = ([first, second]: readonly string[]) =>
    charts.some(({ by, draws }) => by.title === first && draws[0]?.measure.title === second);
  return heading >= 0 && !cells.above.slice(heading + 1).some(isOfChart);
}

function titled(parts: readonly PartReport<Centre>[], [first]: readonly string[]): PartReport<Centre> | undefined {
  return parts.find(({ title }) => title === first);
}

function lastTitle(parts: readonly PartReport<Centre>[], above: SheetCells["above"]): number {
  return above.findLastIndex((row) => titled(parts, row));
}
