import { FileFault } from "../file-fault.ts";
import { addRelation } from "./add-relation.ts";
import { type Book, relatedPath } from "./book.ts";
import type { PackageDraft } from "./package-draft.ts";
import { resolvePath } from "./relationships.ts";
import { StyleSheet } from "./style-sheet.ts";

/** The number in the new workbook of each cell style, and of each style of a conditional format. */
export interface MovedStyles {
  readonly cellStyles: readonly number[];
  readonly conditionalStyles: readonly number[];
}

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

type Move = (id: number) => number;

const mostCellStyles = 65_490;
const firstOwnFormat = 164;

/** Adds what the guest's cells need to the host's styles, each look once; every style of the host keeps its number. */
function mergeStyles(hostXml: string, guestXml: string): MovedStyles & { xml: string } {
  const host = new StyleSheet(hostXml);
  const guest = new StyleSheet(guestXml);
  const moveWithin = (list: string): Move => {
    const items = guest.items(list);
    return (id) => host.place(list, items[id]!);
  };
  const moves = new Map<string, Move>([
    ["numFmtId", moveFormats(host, guest)],
    ...["font", "fill", "border"].map((look) => [`${look}Id`, moveWithin(`${look}s`)] as const),
    ["xfId", () => 0],
  ]);
  // A cell without a style looks as the host's own plain cells do.
  const cellStyles = guest
    .items("cellXfs")
    .map((xf, id) => (id === 0 ? 0 : host.place("cellXfs", renumber(xf, moves))));
  const conditionalStyles = guest.items("dxfs").map((dxf) => host.place("dxfs", dxf));
  if (host.items("cellXfs").length > mostCellStyles) throw FileFault.tooManyStyles();
  return { xml: host.toString(), cellStyles, conditionalStyles };
}

/** The formats below 164 are Excel's own and the same everywhere. */
function moveFormats(host: StyleSheet, guest: StyleSheet): Move {
  const idsByCode = new Map([...host.numberFormats()].map(([id, code]) => [code, id]));
  const codes = guest.numberFormats();
  let next = Math.max(firstOwnFormat - 1, ...idsByCode.values()) + 1;
  return (id) => {
    const code = codes.get(id);
    if (code === undefined) return id;
    const known = idsByCode.get(code);
    if (known !== undefined) return known;
    idsByCode.set(code, next);
    host.addNumberFormat(next, code);
    return next++;
  };
}

function renumber(xf: string, moves: ReadonlyMap<string, Move>): string {
  return xf.replace(/^<[^>]*>/, (tag) =>
    tag.replace(/(\w+)="(\d+)"/g, (found, name: string, id) => {
      const move = moves.get(name);
      return move ? `${name}="${move(Number(id))}"` : found;
    }),
  );
}
