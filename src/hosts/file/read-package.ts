import { read } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { WorkOptions } from "../../lib/table/progress.ts";
import type { Sheet } from "../../lib/table/sheet.ts";
import { type BookParts, findBook, readExcelTables } from "./book-parts.ts";
import { declareChineseFormats } from "./built-in-formats.ts";
import { Package } from "./package/package.ts";
import { relationshipsPath } from "./package/relationships.ts";
import { unescapeXml } from "./package/xml-scan.ts";
import { scanPackage } from "./scan/scan-package.ts";
import { type Gunzip, standardGunzip } from "./scan/unpack-stream.ts";
import { Unscanned } from "./scan/unscanned.ts";
import { FORMULA_MARK } from "./sheetjs-cells.ts";
import { rawCells, sheetAt } from "./sheetjs-sheet.ts";

/** How a file is read: watched, stopped, and with what a machine has that unpacks faster than what every machine has. */
export interface ReadingOptions extends WorkOptions {
  readonly gunzip?: Gunzip;
}

/** The worksheets of an .xlsx or .xlsm, hidden ones too: scanned, or read by SheetJS where the scan does not take them. */
export async function readPackage(file: string, bytes: Uint8Array, options: ReadingOptions = {}): Promise<Sheet[]> {
  const source = new Package(bytes);
  const book = findBook(source);
  try {
    return await scanPackage({ file, source, book, gunzip: options.gunzip ?? standardGunzip, options });
  } catch (error) {
    if (!(error instanceof Unscanned)) throw error;
    return readBook(file, source, book);
  }
}

/** The worksheets as SheetJS reads them. */
export function readBook(file: string, source: Package, book: BookParts): Sheet[] {
  const workbook = read(zipSync(leanPackage(source, book), { level: 0 }), { ...rawCells });
  const untold = (index: number) => ({
    excelTables: readExcelTables(source, book.sheets[index]!.part!.target),
    stamp: book.sheets[index]!.stamp,
  });
  return workbook.SheetNames.flatMap((_, index) =>
    book.sheets[index]?.part?.kind === "worksheet" ? (sheetAt(index, { file, workbook, untold }) ?? []) : [],
  );
}

/** Only what cells are read from: drawings, notes and pivots are heavy, and a fault in them is none of ours. */
function leanPackage(source: Package, { path, styles, sharedStrings, sheets }: BookParts): Record<string, Uint8Array> {
  const worksheets = sheets.flatMap((sheet) => (sheet.part?.kind === "worksheet" ? sheet.part.target : []));
  const wanted = [path, relationshipsPath(path), styles, sharedStrings, ...worksheets];
  const parts = source.unpack(wanted.filter((part) => part !== undefined));
  const types = { "sheet.main": path, styles, sharedStrings };
  rewrite(parts, styles, declareChineseFormats);
  for (const path of [sharedStrings, ...worksheets]) rewrite(parts, path, plainCells);
  return { "[Content_Types].xml": new TextEncoder().encode(contentTypes(types, parts)), ...parts };
}

function rewrite(parts: Record<string, Uint8Array>, path: string | undefined, change: (xml: string) => string): void {
  if (path === undefined || !parts[path]) return;
  const xml = new TextDecoder().decode(parts[path]);
  const changed = change(xml);
  if (changed !== xml) parts[path] = new TextEncoder().encode(changed);
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

/** The XML of a sheet or of texts without what SheetJS reads otherwise than it is meant. */
function plainCells(xml: string): string {
  return spellOut(tellFormulas(fillEmpty(closeRanks(dropComments(xml)))));
}

/** A tag in a comment is none. */
function dropComments(xml: string): string {
  return xml.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, (found) => (found.startsWith("<!--") ? "" : found));
}

/** SheetJS looks for one space behind a tag's name, and for none before its end. */
function closeRanks(xml: string): string {
  return xml.replace(/<([\w:]+)(?:[\t\r\n]|(?= {2}))\s*/g, "<$1 ").replace(/<\/([\w:]+)\s+>/g, "</$1>");
}

/** SheetJS does not count a `<si/>` or a `<row/>`, and takes whatever follows for its neighbour. */
function fillEmpty(xml: string): string {
  return xml.replace(/<((?:\w+:)?(?:si|row))\s*\/>/g, "<$1></$1>");
}

const BARE_FORMULA =
  /<((?:\w+:)?)c( [^>]*)?>\s*<\1f(?: [^>]*)?(?:\/>|>([^<]*)<\/\1f>)\s*(<\1v(?: [^>]*)?(?:\/>|><\/\1v>)\s*)?<\/\1c>/g;
const TYPE = / t=(?:"([^"]*)"|'([^']*)')/;

/** SheetJS takes a formula without a result for a 0 or for nothing. One whose result is an empty text says so by its type. */
function tellFormulas(xml: string): string {
  return xml.replace(BARE_FORMULA, (cell: string, ...groups: (string | undefined)[]) => {
    const [prefix = "", attributes = "", formula = "", value] = groups;
    const [, quoted, single] = TYPE.exec(attributes) ?? [];
    if (value !== undefined && (quoted ?? single) === "str") return cell;
    const others = attributes.replace(TYPE, "");
    return `<${prefix}c${others} t="str"><${prefix}v>${FORMULA_MARK}=${formula}</${prefix}v></${prefix}c>`;
  });
}

/** SheetJS keeps but 16 bits of a letter that is given by number. */
function spellOut(xml: string): string {
  return xml.replace(/&#(?:x0*[\da-f]{5,6}|0*\d{5,7});/gi, (entity) => {
    const letter = unescapeXml(entity);
    return letter.length > 1 ? letter : entity;
  });
}
