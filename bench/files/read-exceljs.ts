import ExcelJS from "exceljs";
import type { Case } from "../case.ts";
import { peerReader } from "./peer-reader.ts";

/** A date is one by its style. */
const STREAMING = { worksheets: "emit", sharedStrings: "cache", styles: "cache", hyperlinks: "ignore" } as const;

export const excelJsReaders: readonly Case[] = [
  peerReader("exceljs-load", "file to rows in memory, ExcelJS", async (book) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(book);
    return workbook.worksheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
  }),
  peerReader("exceljs-stream", "file to rows one by one, ExcelJS", async (book) => {
    let rows = 0;
    for await (const worksheet of new ExcelJS.stream.xlsx.WorkbookReader(book, STREAMING)) {
      for await (const row of worksheet) rows += Number(row.cellCount > 0);
    }
    return rows;
  }),
];
