import { readFileSync } from "node:fs";
import { streamXlsxRows } from "hucre/xlsx";
import { peerReader } from "./peer-reader.ts";

const SHEETS = 4;

export const hucreReader = peerReader("hucre", "file to rows one by one, hucre", async (book) => {
  const bytes = readFileSync(book);
  let rows = 0;
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    for await (const row of streamXlsxRows(bytes, { sheet })) rows += Number(row.values.length > 0);
  }
  return rows;
});
