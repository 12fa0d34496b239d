import type { Borders, Style } from "exceljs";
import type { CellLook, Line, Side } from "../../lib/report/face/cell-look.ts";

const styles = new WeakMap<CellLook, Partial<Style>>();

/** One object for all cells that look alike, which the library writes twice as fast. */
export function styleOf(look: CellLook): Partial<Style> {
  let style = styles.get(look);
  if (!style) {
    style = makeStyle(look);
    styles.set(look, style);
  }
  return style;
}

/** A colour as the library has it, opaque. */
export function opaque(colour: string): { argb: string } {
  return { argb: `FF${colour}` };
}

function makeStyle({ numberFormat, font, fill, lines, horizontal, indent, wrap }: CellLook): Partial<Style> {
  const { colour, bold, italic, underline, ...face } = font;
  return {
    font: {
      ...face,
      family: 2,
      charset: 134,
      color: opaque(colour),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
    },
    alignment: { vertical: "middle", wrapText: wrap, horizontal, ...(indent > 0 && { indent }) },
    numFmt: numberFormat,
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: opaque(fill) } }),
    ...(lines && { border: bordersOf(lines) }),
  };
}

function bordersOf(lines: Readonly<Record<Side, Line>>): Partial<Borders> {
  const sides = Object.entries(lines).map(([side, { style, colour }]) => [side, { style, color: opaque(colour) }]);
  return Object.fromEntries(sides) as Partial<Borders>;
}
