import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Command, CommandResult } from "../commands/commands.ts";

/** A cell of the workbook, as a link leads to it. */
export interface CellPlace {
  /** Where several files are open, the one that the sheet is in. */
  readonly file?: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The selected cell with what stands around it that can tell what it is. */
export interface SelectedCell extends CellPlace {
  /** As it is shown; "" when blank. */
  readonly text: string;
  /** With its equals sign; null where the cell holds a value. */
  readonly formula: string | null;
  /** The sheet's first rows, then those just above the selected one, from column A to the selected one. */
  readonly above: readonly (readonly string[])[];
  /** The selected row, from column A to the selected one. */
  readonly row: readonly string[];
}

/** What a run was taken back to: the sheets as they were before it, and those that it had added and are gone. */
export interface TakenBack {
  readonly restored: readonly string[];
  readonly removed: readonly string[];
  /** Those restored whose charts another program made and could not be kept. */
  readonly withoutCharts?: readonly string[];
}

/** What the pane needs of whatever holds the workbook. */
export interface PaneHost {
  /** Does a command on the workbook, here or in another thread. */
  perform<C extends Command>(command: C, options: WorkOptions): Promise<CommandResult<C>>;
  /** Takes back what the last run wrote; null where there is none. */
  restoreLast(options: WorkOptions): Promise<TakenBack | null>;
  goTo(place: CellPlace): Promise<void>;
  readSelection(): Promise<SelectedCell>;
  /** Calls whenever another cell is selected, until what it gives is called. */
  onSelection(listener: () => void): () => void;
}
