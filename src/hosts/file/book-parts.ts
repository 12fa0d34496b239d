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
