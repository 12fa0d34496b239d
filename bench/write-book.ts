import { writeFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { Kind, type CellColumn } from "../src/lib/table/cell.ts";
import { Dictionary } from "../src/lib/table/dictionary.ts";
import { columnLetter } from "../src/lib/problem.ts";
import type { MemorySheet } from "./memory-sheet.ts";

const ROWS_A_CHUNK = 10_000;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** The styles, by place, in which cells of a kind are shown. */
const FORMATS = ["General", "yyyy-mm-dd", "hh:mm:ss", "yyyy-mm-dd hh:mm:ss"];
const STYLE_OF: Partial<Record<Kind, number>> = { [Kind.date]: 1, [Kind.time]: 2, [Kind.dateTime]: 3 };

/** Writes the sheets as Excel would: shared strings, a reference in every cell, the strings last. */
export function writeBook(path: string, sheets: readonly MemorySheet[]): void {
  const strings = new Dictionary();
  const zip = new Zip();
  zip.add("[Content_Types].xml", [contentTypes(sheets.length)]);
  zip.add("_rels/.rels", [relationships([["officeDocument", "xl/workbook.xml"]])]);
  zip.add("xl/workbook.xml", [workbook(sheets)]);
  zip.add("xl/_rels/workbook.xml.rels", [bookRelationships(sheets.length)]);
  zip.add("xl/styles.xml", [styles()]);
  sheets.forEach((sheet, index) => zip.add(sheetPath(index), worksheet(sheet, strings)));
  zip.add("xl/sharedStrings.xml", sharedStrings(strings));
  writeFileSync(path, zip.finish());
}

function* worksheet({ columns, rowCount }: MemorySheet, strings: Dictionary): Generator<string> {
  const letters = columns.map((_, column) => columnLetter(column));
  const codes = columns.map(({ texts }) => Int32Array.from(texts, (text) => strings.code(text)));
  const cells = columns.map((column, place) => ({ column, letter: letters[place]!, codes: codes[place]! }));
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters.at(-1)!}${rowCount}"/><sheetData>`;
  for (let from = 0; from < rowCount; from += ROWS_A_CHUNK) {
    let xml = "";
    for (let row = from; row < Math.min(from + ROWS_A_CHUNK, rowCount); row++) {
      xml += `<row r="${row + 1}" spans="1:${columns.length}">`;
      for (const one of cells) xml += cellXml(one, row);
      xml += "</row>";
    }
    yield xml;
  }
  yield "</sheetData></worksheet>";
}

function cellXml({ column, letter, codes }: { column: CellColumn; letter: string; codes: Int32Array }, row: number) {
  const kind = column.kinds[row] as Kind;
  const number = column.numbers[row]!;
  if (kind === Kind.blank) return "";
  if (kind === Kind.text) return `<c r="${letter}${row + 1}" t="s"><v>${codes[number]!}</v></c>`;
  const style = STYLE_OF[kind];
  return `<c r="${letter}${row + 1}"${style === undefined ? "" : ` s="${style}"`}><v>${number}</v></c>`;
}

function* sharedStrings({ texts }: Dictionary): Generator<string> {
  yield `${DECLARATION}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">`;
  for (let from = 0; from < texts.length; from += ROWS_A_CHUNK) {
    const run = texts.slice(from, from + ROWS_A_CHUNK);
    yield run.map((text) => `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`).join("");
  }
  yield "</sst>";
}

function workbook(sheets: readonly MemorySheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`;
}

function bookRelationships(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) => ["worksheet", `/${sheetPath(index)}`] as const);
  return relationships([...sheets, ["styles", "styles.xml"], ["sharedStrings", "sharedStrings.xml"]]);
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${CONTENT}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) => override(sheetPath(index), "worksheet"));
  const book = override("xl/workbook.xml", "sheet.main") + override("xl/styles.xml", "styles");
  const rest = override("xl/sharedStrings.xml", "sharedStrings");
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${rels}${book}${sheets.join("")}${rest}</Types>`;
}

function styles(): string {
  const formats = FORMATS.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const cellFormats = FORMATS.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${FORMATS.length}">${formats.join("")}</numFmts>` +
    `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
    `<cellXfs count="${FORMATS.length}">${cellFormats.join("")}</cellXfs></styleSheet>`
  );
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** A zip file being put together. */
class Zip {
  private readonly parts: Buffer[] = [];
  private readonly directory: Buffer[] = [];
  private size = 0;

  add(name: string, text: Iterable<string>): void {
    const content = Buffer.concat(Array.from(text, (piece) => Buffer.from(piece)));
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(this.size, 10);
    this.directory.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), header, place, Buffer.from(name));
    this.push(Buffer.from("PK\x03\x04"), header, Buffer.from(name), packed);
  }

  finish(): Buffer {
    const directory = Buffer.concat(this.directory);
    const count = this.directory.length / 4;
    const end = Buffer.alloc(22);
    end.write("PK\x05\x06", "latin1");
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.size, 16);
    return Buffer.concat([...this.parts, directory, end]);
  }

  private push(...parts: Buffer[]): void {
    this.parts.push(...parts);
    this.size += parts.reduce((size, { length }) => size + length, 0);
  }
}
