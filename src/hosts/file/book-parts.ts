import type { Area, ExcelTable } from "../../lib/table/sheet.ts";
import { FileFault } from "./file-fault.ts";
import { stampsIn } from "./package/mark.ts";
import type { Package } from "./package/package.ts";
import type { Relationship } from "./package/relationships.ts";
import { attributesOf } from "./package/xml-scan.ts";

/** A sheet as the workbook lists it; one that leads nowhere has no part. */
export interface ListedSheet {
  readonly name: string;
  readonly part: Relationship | undefined;
  readonly stamp: string | null;
}

/** Where the parts of a workbook are. */
export interface BookParts {
  readonly path: string;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
}

/** The parts of the package's workbook. Throws a FileFault when it holds none. */
export function findBook(source: Package): BookParts {
  const path = source.relationships("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const xml = source.text(path);
  if (!/<(?:\w+:)?workbook[\s>]/.test(xml)) throw foreignPackage(source, path);
  const related = source.relationships(path);
  const target = (wanted: string): string | undefined => related.find(({ kind }) => kind === wanted)?.target;
  const stamps = stampsIn(xml);
  const sheets = attributesOf(xml, "sheet").map((attributes, index) => {
    const reference = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    const part = related.find(({ id }) => id === reference);
    return { name: attributes.get("name") ?? "", part, stamp: stamps.get(index) ?? null };
  });
  const date1904 = attributesOf(xml, "workbookPr").some((traits) => isTrue(traits.get("date1904")));
  return { path, styles: target("styles"), sharedStrings: target("sharedStrings"), date1904, sheets };
}

function isTrue(word: string | undefined): boolean {
  return word === "1" || word === "true" || word === "on";
}

function foreignPackage(source: Package, path: string): FileFault {
  if (path.endsWith(".bin")) return FileFault.otherWorkbook("二进制工作簿(.xlsb)");
  if (path.startsWith("word/")) return FileFault.foreign(" Word 文档");
  if (path.startsWith("ppt/")) return FileFault.foreign("演示文稿");
  if (source.text("mimetype").includes("spreadsheet")) return FileFault.otherWorkbook(" OpenDocument 表格(.ods)");
  return FileFault.foreign("压缩包");
}

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
