import { read } from "@e965/xlsx";
import type { Sheet } from "../../lib/table/sheet.ts";
import type { StoredColumn } from "../../lib/table/stored-column.ts";
import { storeSheet, type CellSource } from "./cell-store.ts";
import { parseCsv } from "./csv.ts";
import { decodeText } from "./decode-text.ts";
import { FileFault } from "./file-fault.ts";
import { rawCells, sheetAt } from "./sheetjs-sheet.ts";

/** The sheets of a text: delimited, an HTML table that calls itself .xls, or XML Spreadsheet 2003. */
export function readText(file: string, bytes: Uint8Array): Sheet[] {
  const text = decodeText(bytes);
  if (text === null) throw FileFault.unknown();
  return MARKUP.test(text) ? readMarkup(file, text) : [readCsv(file, text)];
}

const MARKUP = /^\s*<(\?xml|!doctype|html|head|meta|style|body|div|table|(\w+:)?workbook)\b/i;

function readMarkup(file: string, text: string): Sheet[] {
  const isXmlSpreadsheet =
    text.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(\w+:)?Workbook\b/.test(text);
  const firstTable = text.search(/<table\b/i);
  if (!isXmlSpreadsheet && firstTable < 0) throw FileFault.foreign("网页");
  const markup = isXmlSpreadsheet ? text : `<html>${text.slice(firstTable)}`;
  const workbook = read(markup, { ...rawCells, type: "string", raw: true, sheet: baseName(file) });
  return workbook.SheetNames.flatMap((_, index) => sheetAt(index, { file, workbook }) ?? []);
}

function readCsv(file: string, text: string): Sheet {
  const traits = { file, name: baseName(file), date1904: false, stamp: null, merges: [], excelTables: [] };
  return storeSheet(traits, new TextCells(parseCsv(text)));
}

function baseName(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}

class TextCells implements CellSource {
  readonly rowCount: number;
  readonly columnCount: number;

  constructor(private readonly rows: readonly (readonly string[])[]) {
    const widths = rows.map((row) => row.findLastIndex((text) => text !== "") + 1);
    this.rowCount = widths.findLastIndex((width) => width > 0) + 1;
    this.columnCount = widths.reduce((widest, width) => Math.max(widest, width), 0);
  }

  textAt(row: number, column: number): string {
    return this.rows[row]?.[column] ?? "";
  }

  fill(column: number, cells: StoredColumn): void {
    for (let row = 0; row < this.rowCount; row++) cells.setText(row, this.textAt(row, column));
  }
}
