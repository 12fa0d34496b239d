import { type CellColumn, holdsText, Kind } from "./cell.ts";
import type { Area, Sheet } from "./sheet.ts";

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
  readonly format?: "text" | "date" | "dateTime";
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

/** What stands in some cells of one row, as the host holds it. */
export async function readContents(sheet: Sheet, row: number, columns: readonly number[]): Promise<CellContent[]> {
  if (row >= sheet.rowCount) return columns.map(() => null);
  const { columns: cells } = await sheet.read(columns, row, row + 1);
  return cells.map((column) => contentAt(column, 0));
}

/** What a cell holds; an error or a formula without a result is its text. */
function contentAt({ kinds, numbers, texts }: CellColumn, index: number): CellContent {
  const kind = kinds[index] ?? Kind.blank;
  const number = numbers[index]!;
  if (kind === Kind.blank) return null;
  if (holdsText(kind)) return texts.at(number)!;
  return kind === Kind.boolean ? number === 1 : number;
}
