import { locateCell } from "../../lib/centre/tracing/locate-cell.ts";
import type { SheetCells } from "../../lib/centre/tracing/sheet-cells.ts";

/** What a figure of a report sheet is, in words. */
export interface Figure {
  readonly title: string;
  readonly english: string;
  readonly means: string;
  /** Its column among those of a figure that takes several, such as a product or a compared period. */
  readonly part: string | null;
  readonly report: string;
  /** What names its row, as it stands on the sheet. */
  readonly row: string;
  readonly stamp: string;
}

/** The figure in the selected cell; a word says why there is none. */
export function explainFigure(cells: SheetCells): Figure | "notOurs" | "notAFigure" {
  const found = locateCell(cells);
  if (typeof found === "string") return found;
  const { figure, part, madeFrom, names, stamp } = found;
  const { title, english, means } = figure;
  return { title, english, means, part, report: madeFrom.report.title, row: names.join(" · "), stamp };
}
