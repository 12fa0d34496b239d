import { readHead } from "../../table/head.ts";
import { fullestRow, headerTexts } from "../../table/header-texts.ts";
import type { Sheet } from "../../table/sheet.ts";

/** What may be the headers of a sheet: the texts of that one of its first rows that has the most. */
export async function listHeaders(sheet: Sheet): Promise<string[]> {
  const head = await readHead(sheet, 0);
  return headerTexts(head, fullestRow(head));
}
