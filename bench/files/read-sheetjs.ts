import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { peerReader } from "./peer-reader.ts";

export const sheetJsReader = peerReader("sheetjs", "file to rows in memory, SheetJS", (book) => {
  const { Sheets: sheets } = read(readFileSync(book), { dense: true, cellText: false, cellHTML: false });
  return Object.values(sheets).reduce((sum, sheet) => sum + (sheet["!data"]?.length ?? 0), 0);
});
