import type { Composed, PartReport } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { type CellFigure, figureUnder } from "./figure-under.ts";
import { readStamp, type Stamped } from "./read-stamp.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** A cell's figure, and where it stands. */
export interface LocatedCell extends CellFigure {
  readonly stamp: string;
  /** What the sheet was made from. */
  readonly madeFrom: Stamped;
  /** The report itself, or of a composed one the part. */
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
  const part = report.kind === "composed" ? partOver(report, cells) : { report, cells };
  const found = part && figureUnder(part.report, options, part.cells);
  if (!found) return null;
  const measure = report.kind === "composed" ? `${part.report.id}.${found.measure}` : found.measure;
  return { ...found, measure, report: part.report };
}

/** The part whose title stands last above the cell, with the cells under that; none over a title itself. */
function partOver({ parts }: Composed<Centre>, { above, row }: SheetCells) {
  const titled = ([first]: readonly string[]) => parts.find(({ report }) => report.title === first);
  const heading = above.findLastIndex((one) => titled(one));
  const part = titled(above[heading] ?? []);
  if (!part || titled(row)) return null;
  return { report: part.report, cells: { above: above.slice(heading + 1), row } };
}
