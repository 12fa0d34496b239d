import ExcelJS from "exceljs";
import type { Book } from "../model/book.ts";
import { readDefinedNames } from "./defined-names.ts";
import { loadSheet } from "./load-sheet.ts";

/** Opens an .xlsx as Excel does: cached results stay until something changes. */
export async function loadXlsx(book: Book, bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  book.date1904 = workbook.properties.date1904;
  for (const worksheet of workbook.worksheets) loadSheet(book, worksheet);
  activate(book, workbook);
  loadNames(book, bytes);
}

function activate(book: Book, workbook: ExcelJS.Workbook): void {
  const views = workbook.views as typeof workbook.views | undefined;
  const sheet = book.sheets[views?.[0]?.activeTab ?? 0];
  if (sheet?.visibility === "Visible") book.activeSheet = sheet;
}

function loadNames(book: Book, bytes: Uint8Array): void {
  for (const { sheetIndex, ...name } of readDefinedNames(bytes)) {
    const names = sheetIndex === null ? book.names : book.sheets[sheetIndex]?.names;
    names?.push({ ...name, comment: "", isDeleted: false });
  }
}
