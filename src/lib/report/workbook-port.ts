import type { WorkOptions } from "../table/progress.ts";
import type { Sheet } from "../table/sheet.ts";
import type { Grid } from "./grid.ts";

/** A grid's place in the workbook: the sheet that now holds it, and whether that took the place of an earlier one. */
export interface PlacedSheet {
  readonly name: string;
  readonly replaced: boolean;
}

/** What holds a workbook open: Excel itself, or a file that was dropped on the page. */
export interface WorkbookPort {
  /** The sheets as they stand; their cells are read when asked for. */
  readSheets(options?: WorkOptions): Promise<readonly Sheet[]>;
  /**
   * Puts the grids in, in their order, all or none: one takes the place of the sheet that bears its mark,
   * and no other sheet is touched.
   */
  putGrids(grids: readonly Grid[], options?: WorkOptions): Promise<readonly PlacedSheet[]>;
}
