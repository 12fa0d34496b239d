import type { CellLook, Line, Side } from "../../../lib/report/face/cell-look.ts";

/** One side of a cell's look: cells with the same key can be given it at once. */
export interface LookPart {
  /** Undefined where a cell is to stay as Excel has it. */
  readonly keyOf: (look: CellLook) => string | undefined;
  readonly give: (range: Excel.Range, look: CellLook) => void;
  /** How much `give` asks of Excel. */
  readonly actionCount: number;
}

/** Everything of a look but the number format, which must come before the values. */
export const LOOK_PARTS: readonly LookPart[] = [
  { keyOf: remember(({ font }) => JSON.stringify(font)), give: giveFont, actionCount: 7 },
  { keyOf: ({ fill }) => fill, give: giveFill, actionCount: 2 },
  { keyOf: remember(({ lines }) => lines && JSON.stringify(lines)), give: giveLines, actionCount: 24 },
  { keyOf: ({ horizontal, indent }) => `${horizontal} ${indent}`, give: givePlace, actionCount: 4 },
  { keyOf: ({ wrap }) => (wrap ? "wrap" : undefined), give: giveWrap, actionCount: 2 },
];

/** A look is one object for all cells that look alike. */
function remember(keyOf: LookPart["keyOf"]): LookPart["keyOf"] {
  const keys = new WeakMap<CellLook, { readonly key: string | undefined }>();
  return (look) => {
    let known = keys.get(look);
    if (!known) keys.set(look, (known = { key: keyOf(look) }));
    return known.key;
  };
}

function giveFont({ format }: Excel.Range, { font }: CellLook): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.color = `#${font.colour}`;
  format.font.bold = font.bold;
  format.font.italic = font.italic;
  format.font.underline = font.underline ? "Single" : "None";
}

function giveFill({ format }: Excel.Range, { fill }: CellLook): void {
  if (fill !== undefined) format.fill.color = `#${fill}`;
}

const edges: readonly (readonly [Excel.BorderIndex | EdgeName, Side])[] = [
  ["InsideHorizontal", "top"],
  ["InsideVertical", "left"],
  ["EdgeTop", "top"],
  ["EdgeLeft", "left"],
  ["EdgeBottom", "bottom"],
  ["EdgeRight", "right"],
];

type EdgeName = "InsideHorizontal" | "InsideVertical" | "EdgeTop" | "EdgeLeft" | "EdgeBottom" | "EdgeRight";

function giveLines({ format }: Excel.Range, { lines }: CellLook): void {
  if (!lines) return;
  for (const [edge, side] of edges) giveLine(format.borders.getItem(edge as EdgeName), lines[side]);
}

function giveLine(border: Excel.RangeBorder, { style, colour }: Line): void {
  border.style = style === "double" ? "Double" : "Continuous";
  border.color = `#${colour}`;
  // Excel draws a double line in a thickness of its own.
  if (style !== "double") border.weight = style === "hair" ? "Hairline" : "Thin";
}

const places = { left: "Left", center: "Center", right: "Right" } as const;

function givePlace({ format }: Excel.Range, { horizontal, indent }: CellLook): void {
  format.horizontalAlignment = places[horizontal];
  format.verticalAlignment = "Center";
  if (indent > 0) format.indentLevel = indent;
}

function giveWrap({ format }: Excel.Range): void {
  format.wrapText = true;
}
