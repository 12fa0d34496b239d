import { type CellTrace, type SheetCells, traceCell } from "../../lib/centre/tracing/trace-cell.ts";
import type { CommandHandler } from "./command-handler.ts";
import { openWorkbookCentre } from "./inspect.ts";

/** A figure of a report's sheet, and which of its source rows are wanted. */
export interface TraceRequest {
  readonly cells: SheetCells;
  readonly page: { readonly offset: number; readonly limit: number };
}

/** Leads a figure of a report's sheet back to the rows it was counted from; a word says why there is none. */
export const trace: CommandHandler<TraceRequest, CellTrace | "notOurs" | "notAFigure"> = async (
  port,
  { cells, page },
  options,
) => traceCell(await openWorkbookCentre(port, options), cells, page);
