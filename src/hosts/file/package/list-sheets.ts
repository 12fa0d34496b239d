import { MARK_NAME } from "../../../lib/report/mark.ts";
import { addRelation, OFFICE } from "./add-relation.ts";
import type { Spot } from "./assign-spots.ts";
import type { Book } from "./book.ts";
import type { PackageDraft } from "./package-draft.ts";
import { renameReferences, type Renaming } from "./rename-references.ts";
import { qualify, XmlEdit } from "./xml-edit.ts";
import { escapeXml, unescapeXml } from "./xml-scan.ts";
import { childOf, childrenOf, parseXml, prefixOf, type XmlElement } from "./xml-tree.ts";

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

interface Move {
  readonly ours: Book;
  readonly theirs: Book;
  readonly spots: readonly Spot[];
  readonly renaming: Renaming;
}

const ownNames = new Set([MARK_NAME, "_xlnm.Print_Area", "_xlnm.Print_Titles", "_xlnm._FilterDatabase"]);
/** What a workbook has before its names, in the order that Excel insists on. */
const beforeNames = ["sheets", "functionGroups", "externalReferences"];

/** Gives our sheets their marks and print areas, in place of those of their earlier selves. */
export function nameSheets(host: PackageDraft, move: Move): void {
  const edit = new XmlEdit(host.text(move.theirs.path));
  const root = parseXml(edit.xml);
  const list = childOf(root, "definedNames");
  for (const name of childrenOf(list, "definedName")) if (isReplaced(name, move.spots)) edit.remove(name);
  const names = move.spots.flatMap((spot) => namesOf(spot, move)).join("");
  if (list) edit.append(list, names);
  else {
    const before = beforeNames.flatMap((name) => childOf(root, name) ?? []).at(-1)!;
    edit.insertAfter(before, qualify(`<definedNames>${names}</definedNames>`, prefixOf(root)));
  }
  host.write(move.theirs.path, edit.toString());
}

function isReplaced({ attributes }: XmlElement, spots: readonly Spot[]): boolean {
  const index = attributes.get("localSheetId");
  return ownNames.has(attributes.get("name") ?? "") && spots.some((spot) => String(spot.index) === index);
}

function namesOf({ sheet, index }: Spot, { ours, renaming }: Move): string[] {
  const all = childrenOf(childOf(parseXml(ours.xml), "definedNames"), "definedName");
  const own = all.filter(({ attributes }) => attributes.get("localSheetId") === String(sheet.index));
  return own.map(({ attributes, innerStart, innerEnd }) => {
    const formula = renameReferences(unescapeXml(ours.xml.slice(innerStart, innerEnd)), renaming);
    const hidden = attributes.get("hidden") === "1" ? ` hidden="1"` : "";
    const name = escapeXml(attributes.get("name") ?? "");
    return `<definedName name="${name}" localSheetId="${index}"${hidden}>${escapeXml(formula)}</definedName>`;
  });
}
