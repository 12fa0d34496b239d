import { FileFault } from "../file-fault.ts";
import { marksIn } from "./mark.ts";
import type { PackageDraft } from "./package-draft.ts";
import type { Relationship } from "./relationships.ts";
import { childOf, childrenOf, parseXml } from "./xml-tree.ts";

/** A sheet as its workbook knows it. */
export interface BookSheet {
  /** Its place among the sheets, from 0. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly path: string;
  readonly mark: string | null;
}

/** The part that lists the sheets, and what it leads to. */
export interface Book {
  readonly path: string;
  readonly xml: string;
  /** Whether its dates count from 1904. */
  readonly date1904: boolean;
  readonly related: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

export function readBook(draft: PackageDraft): Book {
  const path = draft.relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  if (path === undefined || !/\.(sheet|sheet\.macroEnabled)\.main\+xml$/.test(draft.typeOf(path))) {
    throw FileFault.notExtensible();
  }
  const xml = draft.text(path);
  const root = parseXml(xml);
  if ([...root.attributes.values()].includes(STRICT)) throw FileFault.strict();
  const related = draft.relationships(path);
  const marks = marksIn(xml);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }, index) => {
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1];
    return {
      index,
      name: attributes.get("name") ?? "",
      sheetId: Number(attributes.get("sheetId")),
      path: related.find((relation) => relation.id === id)?.target ?? "",
      mark: marks.get(index) ?? null,
    };
  });
  const properties = childrenOf(root, "workbookPr")[0]?.attributes;
  const date1904 = ["1", "true"].includes(properties?.get("date1904") ?? "");
  return { path, xml, date1904, related, sheets };
}

/** The path of the workbook's part of this kind, such as its styles. */
export function relatedPath({ related }: Book, kind: string): string | undefined {
  return related.find((relation) => relation.kind === kind)?.target;
}
