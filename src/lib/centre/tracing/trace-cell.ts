import type { Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { isShownAs } from "./is-shown-as.ts";
import { lineAlike } from "./line-alike.ts";
import { locateCell } from "./locate-cell.ts";
import type { SheetCells } from "./sheet-cells.ts";
import { traceFigure } from "./trace-figure.ts";
import type { Trace } from "./trace.ts";
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
  const row = found.report.kind === "listing" ? lineAlike(workOut(centre, madeFrom), found) : found.row;
  if (!row || !found.isShown) return "notAFigure";
  const trace = traceFigure(centre, { ...madeFrom, row, measure, ...(page && { page }) });
  const onSheet = cells.row.at(-1)!;
  return { ...trace, onSheet, differs: !isShownAs(trace, onSheet) };
}
