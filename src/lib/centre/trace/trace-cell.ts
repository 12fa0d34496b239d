import { isComposed, type PartTable } from "../../report/composed.ts";
import type { Page } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import type { Result } from "../run-report.ts";
import { isShownAs } from "./is-shown-as.ts";
import { figureInTable, type CellFigure } from "./locate-cell.ts";
import { readStamp } from "./read-stamp.ts";
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
  const stamped = readStamp(cells.above[1]?.[0] ?? "");
  if (!stamped) return "notOurs";
  const figure = figureIn(workOut(centre, stamped), cells);
  if (!figure) return "notAFigure";
  const trace = traceFigure(centre, { ...stamped, ...figure, ...(page && { page }) });
  const onSheet = cells.row.at(-1) ?? "";
  return { ...trace, onSheet, differs: !isShownAs(trace, onSheet) };
}

function figureIn(result: Result, cells: SheetCells): CellFigure | null {
  return isComposed(result) ? figureInPart(result.parts, cells) : figureInTable(result, cells);
}

/** The part is the one whose title stands last above the cell. */
function figureInPart(parts: readonly PartTable<Centre>[], { above, row }: SheetCells): CellFigure | null {
  const heading = above.findLastIndex(([first]) => parts.some(({ report }) => report.title === first));
  const part = parts.find(({ report }) => report.title === above[heading]?.[0]);
  if (!part) return null;
  const found = figureInTable(part, { above: above.slice(heading + 1), row });
  return found && { ...found, measure: `${part.report.id}.${found.measure}` };
}
