import { addRelation, OFFICE } from "./add-relation.ts";
import type { Spot } from "./assign-spots.ts";
import type { Book } from "./book.ts";
import type { PackageDraft } from "./package-draft.ts";
import { XmlEdit } from "./xml-edit.ts";
import { escapeXml } from "./xml-scan.ts";
import { childOf, parseXml, type XmlElement } from "./xml-tree.ts";

/** A sheet of ours, and the part that it has become. */
export interface GraftedSheet extends Spot {
  readonly path: string;
}

/** Has the workbook list those of the sheets that are new to it at its end. */
export function listSheets(host: PackageDraft, book: Book, sheets: readonly GraftedSheet[]): void {
  const edit = new XmlEdit(host.text(book.path));
  const root = parseXml(edit.xml);
  let sheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId));
  for (const { former, name, path } of sheets) {
    if (former) continue;
    const id = addRelation(host, book.path, { kind: "worksheet", target: `/${path}` });
    const traits = `name="${escapeXml(name)}" sheetId="${++sheetId}" ${relationAttribute(root, id)}`;
    edit.append(childOf(root, "sheets")!, `<sheet ${traits}/>`);
  }
  host.write(book.path, edit.toString());
}

function relationAttribute({ attributes }: XmlElement, id: string): string {
  const prefix = [...attributes].find(([name, value]) => name.startsWith("xmlns:") && value === OFFICE)?.[0].slice(6);
  return prefix ? `${prefix}:id="${id}"` : `xmlns:r="${OFFICE}" r:id="${id}"`;
}
