import type { Area } from "./sheet.ts";

/** What a cell holds; null when blank. A date is its serial as the workbook counts. */
export type CellContent = string | number | boolean | null;

/** A cell to fill in, counted from 0 at A1, and what stood there when it was decided. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly was: CellContent;
  /** Text is text, whatever it begins with. */
  readonly value: CellContent;
  /** How the cell is to be formatted; as it is, unless given. */
  readonly format?: "text" | "date";
}

/** An Excel table that is to take in the rows that are added below it. */
export interface GrownTable {
  readonly name: string;
  readonly was: Area;
  readonly area: Area;
}

/**
 * Cells of one input sheet to be filled in, all or none. Where one of them no longer holds what it did, nothing is
 * written: what somebody typed meanwhile is never lost.
 */
export interface SheetEdit {
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly table: GrownTable | null;
}
