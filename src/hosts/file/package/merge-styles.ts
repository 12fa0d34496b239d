import { FileFault } from "../file-fault.ts";
import { StyleSheet } from "./style-sheet.ts";

/** The number in the new workbook of each cell style, and of each style of a conditional format. */
export interface MovedStyles {
  readonly cellStyles: readonly number[];
  readonly conditionalStyles: readonly number[];
}

type Move = (id: number) => number;

const mostCellStyles = 65_490;
const firstOwnFormat = 164;

/** Adds what the guest's cells need to the host's styles, each look once; every style of the host keeps its number. */
export function mergeStyles(hostXml: string, guestXml: string): MovedStyles & { xml: string } {
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
