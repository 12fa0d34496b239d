import type { WorkOptions } from "../table/progress.ts";
import type { Sheet } from "../table/sheet.ts";
import type { Grid } from "./grid.ts";
import type { SheetEdit } from "../table/sheet-edit.ts";

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
  /** The names of the input sheets that somebody has edited since they were read; a host that nobody shares has none. */
  editedSheets?(): readonly string[];
  /** The address under which links reach a file that was read; null for the workbook itself, which is meant unless given. */
  readonly linkTo?: (file: string) => string | null;
  /** Fills single cells of an input sheet in, and changes nothing else; throws a UserError where it cannot. */
  editSheet(edit: SheetEdit, options?: WorkOptions): Promise<void>;
}
