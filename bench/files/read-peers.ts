import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Case, Load, Work } from "../case.ts";
import { inflate } from "../floors.ts";

const SHEETS = 4;
/** A date is one by its style. */
const STREAMING = { worksheets: "emit", sharedStrings: "cache", styles: "cache", hyperlinks: "ignore" } as const;

/** Other people's readers, each in the way of its own that is kindest to time and memory. */
export const readPeers: readonly Case[] = [
  peer("exceljs-load", "file to rows in memory, ExcelJS", { read: loadWithExcelJs, mostCalls: 100_000 }),
  peer("exceljs-stream", "file to rows one by one, ExcelJS", { read: streamWithExcelJs }),
  peer("sheetjs", "file to rows in memory, SheetJS", { read: readWithSheetJs, mostCalls: 100_000 }),
  peer("hucre", "file to rows one by one, hucre", { read: streamWithHucre }),
];

interface Way {
  /** Gives the number of rows that it has seen. */
  readonly read: (book: string) => Promise<number>;
  readonly mostCalls?: number;
}

function peer(id: string, title: string, { read: rowsOf, ...limits }: Way): Case {
  const prepare =
    ({ book, calls }: Load): Work =>
    async () => {
      const rows = await rowsOf(book);
      if (rows <= calls) throw new Error(`${calls} calls went in, ${rows} rows were read`);
    };
  return { id, title, floor: inflate, peerOf: "reading", prepare, ...limits };
}

async function loadWithExcelJs(book: string): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(book);
  return workbook.worksheets.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

async function streamWithExcelJs(book: string): Promise<number> {
  let rows = 0;
  for await (const worksheet of new ExcelJS.stream.xlsx.WorkbookReader(book, STREAMING)) {
    for await (const row of worksheet) rows += Number(row.cellCount > 0);
  }
  return rows;
}

function readWithSheetJs(book: string): Promise<number> {
  const { Sheets: sheets } = read(readFileSync(book), { dense: true, cellText: false, cellHTML: false });
  return Promise.resolve(Object.values(sheets).reduce((sum, sheet) => sum + (sheet["!data"]?.length ?? 0), 0));
}

async function streamWithHucre(book: string): Promise<number> {
  // Here, lest its memory be counted to other cases.
  const { streamXlsxRows } = await import("hucre/xlsx");
  const bytes = readFileSync(book);
  let rows = 0;
  for (let sheet = 0; sheet < SHEETS; sheet++) {
    for await (const row of streamXlsxRows(bytes, { sheet })) rows += Number(row.values.length > 0);
  }
  return rows;
}
