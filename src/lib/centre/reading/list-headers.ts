import { fold, isBlankText } from "../../table/fold.ts";
import { HEADER_ROWS, readHead } from "../../table/head.ts";
import type { Sheet } from "../../table/sheet.ts";

/** What may be the headers of a sheet: the texts of that one of its first rows that has the most. */
export async function listHeaders(sheet: Sheet): Promise<string[]> {
  const head = await readHead(sheet, 0);
  const columns = Array.from({ length: head.columnCount }, (_, column) => column);
  const rows = Array.from({ length: Math.min(HEADER_ROWS, head.endRow) }, (_, row) => textsOf(row));
  return rows.reduce((best, texts) => (texts.length > best.length ? texts : best), []);

  function textsOf(row: number): string[] {
    const texts = columns.map((column) => fold(head.text(row, column))).filter(isName);
    return [...new Set(texts)];
  }
}

/** Numbers and dates head no column. */
function isName(text: string): boolean {
  return !isBlankText(text) && /\p{L}/u.test(text);
}
