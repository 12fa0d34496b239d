import { findBook } from "../../src/hosts/file/book-parts.ts";
import { Package } from "../../src/hosts/file/package/package.ts";
import { readBook } from "../../src/hosts/file/read-package.ts";
import { scanPackage } from "../../src/hosts/file/scan/scan-package.ts";
import { standardGunzip, type Gunzip } from "../../src/hosts/file/scan/unpack-stream.ts";
import type { Sheet } from "../../src/lib/table/sheet.ts";
import { showRows } from "./show-sheet.ts";

/** All that a reader tells of a workbook. */
export async function tellAll(sheets: readonly Sheet[]) {
  const told = sheets.map(async (sheet) => {
    const { name, date1904, rowCount, columnCount, stamp, merges, excelTables } = sheet;
    return { name, date1904, rowCount, columnCount, stamp, merges, excelTables, rows: await showRows(sheet) };
  });
  return Promise.all(told);
}

/** The workbook as the scan reads it. Throws Unscanned for what it does not take. */
export async function scan(bytes: Uint8Array, gunzip: Gunzip = standardGunzip) {
  const source = new Package(bytes);
  return tellAll(await scanPackage({ file: "centre.xlsx", source, book: findBook(source), gunzip }));
}

/** The workbook as SheetJS reads it. */
export async function readWithSheetJs(bytes: Uint8Array) {
  const source = new Package(bytes);
  return tellAll(readBook("centre.xlsx", source, findBook(source)));
}

/** Unpacks in pieces of this length, so that every element is cut somewhere. */
export function inPieces(length: number): Gunzip {
  return async function* (packed) {
    for await (const chunk of standardGunzip(packed)) {
      for (let at = 0; at < chunk.length; at += length) yield chunk.subarray(at, at + length);
    }
  };
}
