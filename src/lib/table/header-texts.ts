import { fold, isBlankText } from "./fold.ts";
import { type Head, HEADER_ROWS } from "./head.ts";

/** The texts of a row that may head columns, as they stand there, each once. */
export function headerTexts(head: Head, row: number): string[] {
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  return [...new Set(columns.map((column) => fold(head.text(row, column))).filter(isHeader))];
}

/** The first of the rows with most texts among those in which a header is looked for; 0 where none has any. */
export function fullestRow(head: Head): number {
  const rows = Array.from({ length: Math.min(HEADER_ROWS, head.endRow) }, (_, row) => row);
  const counts = rows.map((row) => headerTexts(head, row).length);
  return Math.max(counts.indexOf(Math.max(...counts)), 0);
}

/** Numbers and dates head no column. */
export function isHeader(text: string): boolean {
  return !isBlankText(text) && /\p{L}/u.test(text);
}
