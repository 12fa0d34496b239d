import { addRelation } from "./add-relation.ts";
import { relatedPath, type Book } from "./book.ts";
import { mergeStyles, type MovedStyles } from "./merge-styles.ts";
import type { PackageDraft } from "./package-draft.ts";
import { resolvePath } from "./relationships.ts";

interface Side {
  readonly draft: PackageDraft;
  readonly book: Book;
}

/** Adds the guest's styles to the host's, and tells where they went; a host without styles takes them over. */
export function bringStyles(host: Side, guest: Side): MovedStyles {
  const guestPath = relatedPath(guest.book, "styles")!;
  const guestXml = guest.draft.text(guestPath);
  const path = relatedPath(host.book, "styles") ?? addStyles(host, guest.draft.typeOf(guestPath));
  const { xml, ...moved } = mergeStyles(host.draft.text(path), guestXml);
  host.draft.write(path, xml);
  return moved;
}

/** Styles of plain cells only, as a workbook without any shows them. */
function addStyles({ draft, book }: Side, type: string): string {
  const path = draft.freePath(resolvePath(book.path, "styles.xml"));
  draft.add(path, type, PLAIN_STYLES);
  addRelation(draft, book.path, { kind: "styles", target: `/${path}` });
  return path;
}

const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  "</styleSheet>";
