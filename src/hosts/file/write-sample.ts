import ExcelJS from "exceljs";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Area } from "../../lib/table/sheet.ts";
import type { BodyCell, BodyRow } from "./long/body-xml.ts";
import { insertBodies, type LongSheet } from "./long/insert-bodies.ts";

/** A cell as a made-up sheet has it: text stays text, and a `serial` is a date of the 1900 system. */
type PlainCell =
  | string
  | number
  | null
  | { readonly serial: number; readonly show: "date" | "time" | "dateTime" }
  | { readonly error: "#N/A" }
  | { readonly formula: string; readonly result: number | string };

/** Rows from A1 on; `headerRow` counts from 0 and is -1 where there is none. */
interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges?: readonly Area[];
  readonly headerRow: number;
}

/** The sheets as an .xlsx, in their order. */
export async function writeSample(sheets: readonly PlainSheet[], options: WorkOptions = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const long = sheets.flatMap((sheet) => {
    const worksheet = addSheet(workbook, sheet);
    if (isLong(sheet)) return outlineSheet(worksheet, sheet);
    addRows(worksheet, sheet);
    return [];
  });
  return insertBodies(new Uint8Array(await workbook.xlsx.writeBuffer()), long, options);
}

/** A million calls would not fit into memory as cells. */
const LONG_ROWS = 25_000;

/** What is merged below the head is left to the library. */
function isLong({ rows, headerRow, merges = [] }: PlainSheet): boolean {
  return rows.length > LONG_ROWS && merges.every(({ bottom }) => bottom <= headerRow);
}

function addRows(worksheet: ExcelJS.Worksheet, sheet: PlainSheet): void {
  sheet.rows.forEach((_, row) => addRow(worksheet, sheet, row));
  finishHead(worksheet, sheet);
}

function addSheet(workbook: ExcelJS.Workbook, sheet: PlainSheet): ExcelJS.Worksheet {
  const isHeaded = sheet.headerRow >= 0;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: isHeaded ? [{ state: "frozen", ySplit: sheet.headerRow + 1 }] : [],
  });
  worksheet.columns = columnWidths(sheet).map((width) => ({ width }));
  return worksheet;
}

function addRow(worksheet: ExcelJS.Worksheet, sheet: PlainSheet, row: number): void {
  const cells = sheet.rows[row]!;
  const added = worksheet.addRow(cells.map(cellValue));
  cells.forEach((cell, i) => {
    if (typeof cell === "object" && cell !== null && "show" in cell) added.getCell(i + 1).style = SHOWN_AS[cell.show];
  });
}

/** The head, one cell for each style behind the last row, and the rows of the body for later. */
function outlineSheet(worksheet: ExcelJS.Worksheet, sheet: PlainSheet): LongSheet {
  const { name, rows, headerRow } = sheet;
  addRows(worksheet, { ...sheet, rows: rows.slice(0, headerRow + 1) });
  const sample = worksheet.getRow(rows.length + 1);
  for (const [place, style] of STYLES.entries()) sample.getCell(place + 1).style = SHOWN_AS[style];
  return {
    name,
    number: worksheet.id,
    firstRow: headerRow + 1,
    rowCount: rows.length,
    columnCount: worksheet.columns.length,
    rows: (numbers) => bodyRows(rows.slice(headerRow + 1), numbers),
  };
}

function* bodyRows(rows: PlainSheet["rows"], numbers: readonly number[]): Generator<BodyRow> {
  for (const row of rows) yield { cells: row.map((cell) => bodyCell(cell, numbers)) };
}

function bodyCell(cell: PlainCell, numbers: readonly number[]): BodyCell {
  if (typeof cell !== "object" || cell === null) return { value: cell, style: 0 };
  if ("error" in cell) return { value: cell.error, isError: true, style: 0 };
  if ("formula" in cell) return { value: cell.result, formula: cell.formula, style: 0 };
  return { value: cell.serial, style: numbers[STYLES.indexOf(cell.show)]! };
}

/** Serials go in as numbers, for a Date would be shifted by the machine's time zone. */
function cellValue(cell: PlainCell): ExcelJS.CellValue {
  return typeof cell === "object" && cell !== null && "serial" in cell ? cell.serial : cell;
}

function finishHead(worksheet: ExcelJS.Worksheet, sheet: PlainSheet): void {
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  styleHead(worksheet, sheet);
}

/** One style object each, however many cells wear it. */
const SHOWN_AS: Readonly<Record<"date" | "time" | "dateTime", Partial<ExcelJS.Style>>> = {
  date: { numFmt: "yyyy-mm-dd" },
  time: { numFmt: "hh:mm:ss" },
  dateTime: { numFmt: "yyyy-mm-dd hh:mm:ss" },
};

const STYLES = ["date", "time", "dateTime"] as const;

const TITLE: Partial<ExcelJS.Style> = {
  font: { bold: true, size: 14 },
  alignment: { horizontal: "center", vertical: "middle" },
};
const HEADER: Partial<ExcelJS.Style> = {
  font: { bold: true, size: 11 },
  alignment: { horizontal: "center", vertical: "middle" },
  fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE7F0" } },
};
const MERGED: Partial<ExcelJS.Style> = { alignment: { vertical: "middle" } };

/** Titles, the header (both rows of it where it has two), and merged cells of the body. */
function styleHead(worksheet: ExcelJS.Worksheet, { headerRow, merges = [] }: PlainSheet): void {
  const upper = merges.filter(({ bottom }) => bottom === headerRow).map(({ top }) => top);
  const firstHeaderRow = Math.min(headerRow, ...upper);
  for (let row = 0; row <= headerRow; row++) {
    const style = row < firstHeaderRow ? TITLE : HEADER;
    worksheet.getRow(row + 1).eachCell((cell) => (cell.style = style));
  }
  for (const { top, left } of merges) {
    if (top > headerRow) worksheet.getCell(top + 1, left + 1).style = MERGED;
  }
}

const MEASURED_ROWS = 60;
const NARROWEST = 6;
const WIDEST = 40;
const DATE_WIDTH = 19;

/** In characters, by the header and the first rows; a title spans columns and measures none. */
function columnWidths({ rows, headerRow }: PlainSheet): number[] {
  const measured = rows.slice(Math.max(headerRow, 0), MEASURED_ROWS);
  const count = Math.max(...measured.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => {
    const widest = Math.max(...measured.map((row) => textWidth(row[column])));
    return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
  });
}

function textWidth(cell: PlainCell | undefined): number {
  if (typeof cell === "object" && cell !== null) return "show" in cell && cell.show === "dateTime" ? DATE_WIDTH : 10;
  return [...String(cell ?? "")].reduce((width, letter) => width + (letter > "\u00ff" ? 2 : 1), 0);
}
