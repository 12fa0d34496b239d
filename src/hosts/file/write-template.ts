import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Form, FormColumn, FormFormat } from "../../lib/report/form.ts";
import { addDropDown } from "./add-drop-down.ts";

const NUMBER_FORMATS: Readonly<Record<FormFormat, string>> = {
  general: "General",
  text: "@",
  price: "0.00##",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm:ss",
  month: "yyyy-mm",
  time: "hh:mm:ss",
};

const HEADER: Partial<ExcelJS.Style> = {
  font: { name: "微软雅黑", size: 10, bold: true, color: { argb: "FFFFFFFF" } },
  alignment: { horizontal: "center", vertical: "middle" },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF1F4E5F" } },
};
const BODY: Partial<ExcelJS.Style> = { font: { name: "微软雅黑", size: 10 }, alignment: { vertical: "middle" } };

const A4 = 9;
const PAPER = { paperSize: A4, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

/** The forms as the sheets of an .xlsx, in their order. */
export async function writeTemplate(forms: readonly Form[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "SeatLedger 坐席台账";
  for (const form of forms) addForm(workbook, form);
  return widenNotes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addForm(workbook: ExcelJS.Workbook, { name, columns, rows, dropDowns }: Form): void {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  Object.assign(worksheet.pageSetup, PAPER);
  worksheet.columns = columns.map(({ width, format }) => ({
    width,
    style: { ...BODY, numFmt: NUMBER_FORMATS[format] },
  }));
  const header = worksheet.addRow(columns.map((column) => column.header));
  header.height = 24;
  columns.forEach((column, index) => finishHeader(header.getCell(index + 1), column));
  for (const row of rows) worksheet.addRow(row);
  for (const dropDown of dropDowns) addDropDown(worksheet, dropDown);
}

function finishHeader(cell: ExcelJS.Cell, { note }: FormColumn): void {
  cell.style = HEADER;
  cell.note = { texts: [{ text: note, font: { name: "微软雅黑", size: 9 } }] };
}

/** ExcelJS gives every note the same four lines; these take as many as theirs have. */
function widenNotes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const path of Object.keys(parts).filter((one) => one.endsWith(".vml"))) {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(ANCHOR, widen));
  }
  return zipSync(parts);
}

/** Left column and pixels, top row and pixels, then the same for right and bottom. */
const ANCHOR = /<x:Anchor>(\d+), [^<]*<\/x:Anchor>/g;

function widen(_: string, left: string): string {
  return `<x:Anchor>${left}, 6, 0, 14, ${Number(left) + 4}, 2, 9, 0</x:Anchor>`;
}
