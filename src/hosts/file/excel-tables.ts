import type { Area, ExcelTable } from "../../lib/table/sheet.ts";
import type { Package } from "./package/package.ts";
import { attributesOf } from "./package/xml-scan.ts";

/** The Excel tables of one sheet that have a header row; none when the file's own account of them makes no sense. */
export function readExcelTables(file: Package, sheetPath: string): ExcelTable[] {
  try {
    return file
      .relationships(sheetPath)
      .filter(({ kind }) => kind === "table")
      .flatMap(({ target }) => attributesOf(file.text(target), "table"))
      .filter((attributes) => attributes.get("headerRowCount") !== "0")
      .flatMap(tableOf);
  } catch {
    // The sheet's cells are there all the same, and tables are found by their headers too.
    return [];
  }
}

function tableOf(attributes: ReadonlyMap<string, string>): ExcelTable[] {
  const area = parseArea(attributes.get("ref") ?? "");
  return area ? [{ name: attributes.get("displayName") ?? attributes.get("name") ?? "", area }] : [];
}

/** `B3:H20`, with or without `$`. */
export function parseArea(reference: string): Area | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6}):([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference.replaceAll("$", ""));
  if (!match) return null;
  const [, left, top, right, bottom] = match;
  return { top: Number(top) - 1, left: columnIndex(left!), bottom: Number(bottom) - 1, right: columnIndex(right!) };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
