import { read } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { Sheet } from "../../lib/table/sheet.ts";
import { declareChineseFormats } from "./chinese-formats.ts";
import { readExcelTables } from "./excel-tables.ts";
import { FileFault } from "./file-fault.ts";
import { marksIn } from "./package/mark.ts";
import { Package } from "./package/package.ts";
import { relationshipsPath } from "./package/relationships.ts";
import type { Relationship } from "./package/relationships.ts";
import { rawCells, sheetAt } from "./sheetjs-sheet.ts";
import { attributesOf } from "./package/xml-scan.ts";

/** The worksheets of an .xlsx or .xlsm, hidden ones too. */
export function readPackage(file: string, bytes: Uint8Array): Sheet[] {
  const source = new Package(bytes);
  const book = findBook(source);
  const workbook = read(zipSync(leanPackage(source, book), { level: 0 }), { ...rawCells });
  const untold = (index: number) => ({
    excelTables: readExcelTables(source, book.sheets[index]!.target),
    stamp: book.stamps.get(index) ?? null,
  });
  return workbook.SheetNames.flatMap((_, index) =>
    book.sheets[index]?.kind === "worksheet" ? (sheetAt(index, { file, workbook, untold }) ?? []) : [],
  );
}

/** Where the parts of the workbook are; its sheets in their order, undefined for one that leads nowhere. */
interface Book {
  readonly path: string;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly sheets: readonly (Relationship | undefined)[];
  readonly stamps: ReadonlyMap<number, string>;
}

function findBook(source: Package): Book {
  const path = source.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const xml = source.text(path);
  if (!/<(?:\w+:)?workbook[\s>]/.test(xml)) throw foreignPackage(source, path);
  const related = source.relationships(path);
  const target = (wanted: string): string | undefined => related.find(({ kind }) => kind === wanted)?.target;
  const sheets = attributesOf(xml, "sheet").map((attributes) => {
    const reference = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    return related.find(({ id }) => id === reference);
  });
  return { path, styles: target("styles"), sharedStrings: target("sharedStrings"), sheets, stamps: marksIn(xml) };
}

function foreignPackage(source: Package, path: string): FileFault {
  if (path.endsWith(".bin")) return FileFault.otherWorkbook("二进制工作簿(.xlsb)");
  if (path.startsWith("word/")) return FileFault.foreign(" Word 文档");
  if (path.startsWith("ppt/")) return FileFault.foreign("演示文稿");
  if (source.text("mimetype").includes("spreadsheet")) return FileFault.otherWorkbook(" OpenDocument 表格(.ods)");
  return FileFault.foreign("压缩包");
}

/** Only what cells are read from: drawings, notes and pivots are heavy, and a fault in them is none of ours. */
function leanPackage(source: Package, { path, styles, sharedStrings, sheets }: Book): Record<string, Uint8Array> {
  const worksheets = sheets.flatMap((sheet) => (sheet?.kind === "worksheet" ? sheet.target : []));
  const wanted = [path, relationshipsPath(path), styles, sharedStrings, ...worksheets];
  const parts = source.unpack(wanted.filter((part) => part !== undefined));
  const types = { "sheet.main": path, styles, sharedStrings };
  rewrite(parts, styles, declareChineseFormats);
  rewrite(parts, sharedStrings, keepEmptyTexts);
  return { "[Content_Types].xml": new TextEncoder().encode(contentTypes(types, parts)), ...parts };
}

function rewrite(parts: Record<string, Uint8Array>, path: string | undefined, change: (xml: string) => string): void {
  if (path === undefined || !parts[path]) return;
  const xml = new TextDecoder().decode(parts[path]);
  const changed = change(xml);
  if (changed !== xml) parts[path] = new TextEncoder().encode(changed);
}

/** SheetJS does not count a `<si/>`, and takes every later text for its neighbour. */
function keepEmptyTexts(sharedStringsXml: string): string {
  return sharedStringsXml.replace(/<((?:\w+:)?si)\s*\/>/g, "<$1></$1>");
}

function contentTypes(pathsByType: Record<string, string | undefined>, parts: Record<string, Uint8Array>): string {
  const present = Object.entries(pathsByType).filter(([, path]) => path !== undefined && parts[path]);
  const overrides = present.map(
    ([type, path]) => `<Override PartName="/${path!}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return `<Types xmlns="${CONTENT_TYPES}">${overrides.join("")}</Types>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
