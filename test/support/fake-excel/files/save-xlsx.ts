import ExcelJS from "exceljs";
import type { Book } from "../model/book.ts";
import { writeDefinedNames, type FileName } from "./defined-names.ts";
import { saveSheet } from "./save-sheet.ts";

/** The workbook as an .xlsx: cells with results, looks, names, merges and tables; charts are left out. */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  book.calculator.refresh(book);
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = book.date1904;
  for (const sheet of book.sheets) saveSheet(workbook, sheet);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 12_000,
      firstSheet: 0,
      activeTab: book.sheets.indexOf(book.activeSheet),
      visibility: "visible",
    },
  ];
  return writeDefinedNames(new Uint8Array(await workbook.xlsx.writeBuffer()), namesOf(book));
}

function namesOf(book: Book): FileName[] {
  const ofBook = book.names.map((name) => ({ ...name, sheetIndex: null }));
  return [...ofBook, ...book.sheets.flatMap(({ names }, sheetIndex) => names.map((name) => ({ ...name, sheetIndex })))];
}
