import type { PackageDraft } from "./package-draft.ts";
import { relationshipsPath } from "./relationships.ts";
import { XmlEdit } from "./xml-edit.ts";
import { escapeXml } from "./xml-scan.ts";
import { parseXml } from "./xml-tree.ts";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const none = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;

/** Has the part at `from` refer to another, and gives the id to refer by. */
export function addRelation(draft: PackageDraft, from: string, { kind, target }: { kind: string; target: string }) {
  const path = relationshipsPath(from);
  const edit = new XmlEdit(draft.text(path) || none);
  const root = parseXml(edit.xml);
  const id = freeId(root.children.map(({ attributes }) => attributes.get("Id") ?? ""));
  edit.append(root, `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"/>`);
  draft.write(path, edit.toString());
  return id;
}

/** Takes away what the part at `from` says of the one at `target`. */
export function removeRelation(draft: PackageDraft, from: string, target: string): void {
  const path = relationshipsPath(from);
  const gone = draft.relationships(from).find((relation) => relation.target.toLowerCase() === target.toLowerCase());
  const edit = new XmlEdit(draft.text(path));
  const element = parseXml(edit.xml).children.find(({ attributes }) => attributes.get("Id") === gone?.id);
  if (gone && element) edit.remove(element);
  draft.write(path, edit.toString());
}

function freeId(ids: readonly string[]): string {
  const taken = new Set(ids.map((id) => id.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`rid${number}`)) return `rId${number}`;
}
