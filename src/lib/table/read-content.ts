import { Kind, type CellColumn } from "./cell.ts";
import type { CellContent } from "./sheet-edit.ts";
import type { Sheet } from "./sheet.ts";

/** What stands in some cells of one row, as the host holds it. */
export async function readContents(sheet: Sheet, row: number, columns: readonly number[]): Promise<CellContent[]> {
  if (row >= sheet.rowCount) return columns.map(() => null);
  const { columns: cells } = await sheet.read(columns, row, row + 1);
  return cells.map((column) => contentAt(column, 0));
}

/** What a cell holds; an error is its text. */
export function contentAt({ kinds, numbers, texts }: CellColumn, index: number): CellContent {
  const kind = kinds[index] ?? Kind.blank;
  const number = numbers[index]!;
  if (kind === Kind.blank) return null;
  if (kind === Kind.text || kind === Kind.error) return texts.at(number)!;
  return kind === Kind.boolean ? number === 1 : number;
}
