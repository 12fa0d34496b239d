import { read } from "@e965/xlsx";
import type { Sheet } from "../../lib/table/sheet.ts";
import type { StoredColumn } from "../../lib/table/stored-column.ts";
import { type CellSource, storeSheet } from "./cell-store.ts";
import { parseCsv } from "./csv.ts";
import { FileFault } from "./file-fault.ts";
import { LONGEST_STRING } from "./package/package.ts";
import { FORMULA_MARK } from "./sheetjs-cells.ts";
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
  const markup = isXmlSpreadsheet ? tellFormulas(text) : `<html>${text.slice(firstTable)}`;
  const workbook = read(markup, { ...rawCells, type: "string", raw: true, sheet: baseName(file) });
  return workbook.SheetNames.flatMap((_, index) => sheetAt(index, { file, workbook }) ?? []);
}

const BARE_FORMULA = /<((?:\w+:)?)Cell(\s[^>]*?\bFormula="=?([^"]*)"[^>]*?)(?:\/>|>\s*<\/\1Cell>)/g;

/** SheetJS leaves out a cell that has a formula and no result. */
function tellFormulas(xml: string): string {
  return xml.replace(BARE_FORMULA, (_, prefix: string, ...[attributes, formula]: string[]) => {
    const value = `<${prefix}Data ss:Type="String">${FORMULA_MARK}=${formula!}</${prefix}Data>`;
    return `<${prefix}Cell${attributes!}>${value}</${prefix}Cell>`;
  });
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

/** Text in UTF-8, in UTF-16 with its mark, or else in GB18030; null when the bytes are no text. */
function decodeText(bytes: Uint8Array): string | null {
  if (bytes.length > LONGEST_STRING) throw FileFault.tooLarge();
  for (const encoding of encodingsFor(bytes)) {
    const text = decodeIf(encoding, bytes);
    if (text !== null) return isProse(text) ? text : null;
  }
  return null;
}

function encodingsFor(bytes: Uint8Array): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

function decodeIf(encoding: string, bytes: Uint8Array): string | null {
  try {
    // As a stream, so that a last character cut in half does not cast doubt on the rest.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function isProse(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text.
  const controls = sample.match(/[\0-\x08\x0e-\x1f]/g)?.length ?? 0;
  return controls * 100 <= sample.length;
}
