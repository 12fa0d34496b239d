import type { Format, RowRole } from "../grid.ts";
import { numberFormats } from "./number-formats.ts";

/** What a cell adds to the look of its row and column. */
export interface Trait {
  /** Plain text, as against a number, a formula or nothing. */
  readonly text: boolean;
  readonly formula: boolean;
  readonly wrap: boolean;
  readonly link: boolean;
  readonly alert: boolean;
  readonly band: boolean;
}

/** A cell's four sides. */
export type Side = "top" | "left" | "bottom" | "right";

export interface Line {
  readonly style: "hair" | "thin" | "double";
  readonly colour: string;
}

/** The whole look of a cell, which is in the middle of its row's height. Colours are RGB in six digits, sizes points. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: CellFont;
  readonly fill?: string;
  readonly lines?: Readonly<Record<Side, Line>>;
  readonly horizontal: "left" | "center" | "right";
  readonly indent: number;
  readonly wrap: boolean;
}

export interface CellFont {
  readonly name: string;
  readonly size: number;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** In points. */
export const fontSizes: Readonly<Record<RowRole, number>> = {
  title: 16,
  stamp: 9,
  warning: 9,
  group: 10,
  header: 10,
  body: 10,
  subtotal: 10,
  total: 10,
  note: 9,
};

const colours = {
  ink: "262626",
  deep: "1F4E5F",
  white: "FFFFFF",
  grey: "666666",
  warning: "C00000",
  link: "0563C1",
  softBand: "F6F9FA",
  band: "EAF2F5",
  strongBand: "D3E4EA",
  line: "B9C8CE",
  headerLine: "7FA3B1",
};

const fontName = "微软雅黑";

interface RoleLook {
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly fill?: string;
  readonly lines?: Readonly<Record<Side, Line>>;
  /** The alignment of the row's cells; without it each column has its own. */
  readonly horizontal?: "left" | "center";
}

const hairlines = box({ style: "hair", colour: colours.line });
const headerLook: RoleLook = {
  colour: colours.white,
  bold: true,
  fill: colours.deep,
  lines: box({ style: "thin", colour: colours.headerLine }),
  horizontal: "center",
};
const totalLines = {
  ...hairlines,
  top: { style: "double", colour: colours.deep },
  bottom: { style: "thin", colour: colours.deep },
} as const;

const roleLooks: Readonly<Record<RowRole, RoleLook>> = {
  title: { colour: colours.deep, bold: true, horizontal: "center" },
  stamp: { colour: colours.grey, horizontal: "left" },
  warning: { colour: colours.warning, bold: true, horizontal: "left" },
  group: headerLook,
  header: headerLook,
  body: { lines: hairlines },
  subtotal: { bold: true, fill: colours.band, lines: hairlines },
  total: { bold: true, fill: colours.strongBand, lines: totalLines },
  note: { colour: colours.grey, italic: true, horizontal: "left" },
};

const looks: Partial<Record<RowRole, Partial<Record<Format, CellLook[]>>>> = {};

/** One object for all cells that look alike, so that a host need make their style but once. */
export function lookOf(role: RowRole, format: Format, trait: Trait): CellLook {
  const known = ((looks[role] ??= {})[format] ??= []);
  return (known[numberOf(trait)] ??= makeLook(role, format, trait));
}

/** Cells are asked about by the million, and a text of their traits would be made for each. */
function numberOf({ text, formula, wrap, link, alert, band }: Trait): number {
  const low = Number(text) | (Number(formula) << 1) | (Number(wrap) << 2);
  return low | (Number(link) << 3) | (Number(alert) << 4) | (Number(band) << 5);
}

function makeLook(role: RowRole, format: Format, trait: Trait): CellLook {
  const { lines, horizontal, fill = trait.band ? colours.softBand : undefined } = roleLooks[role];
  return {
    numberFormat: horizontal && trait.text ? "General" : numberFormatOf(format, trait),
    font: fontOf(role, trait),
    ...(fill !== undefined && { fill }),
    ...(lines && { lines }),
    ...(horizontal ? { horizontal, indent: 0 } : placeOf(format)),
    wrap: trait.wrap,
  };
}

function fontOf(role: RowRole, { link, alert }: Trait): CellFont {
  const { colour, bold = false, italic = false } = roleLooks[role];
  const marked = alert ? colours.warning : link ? colours.link : undefined;
  return {
    name: fontName,
    size: fontSizes[role],
    colour: marked ?? colour ?? colours.ink,
    bold,
    italic,
    underline: link,
  };
}

/** A formula in a text column stays General: in a cell of format `@` Excel would take it for text once it is edited. */
function numberFormatOf(format: Format, { text, formula }: Trait): string {
  if (text) return numberFormats.text;
  return formula && format === "text" ? "General" : numberFormats[format];
}

/** Text stands off the figures of the column before it. */
function placeOf(format: Format): Pick<CellLook, "horizontal" | "indent"> {
  if (format === "text") return { horizontal: "left", indent: 1 };
  return { horizontal: MOMENTS.has(format) ? "center" : "right", indent: 0 };
}

const MOMENTS: ReadonlySet<Format> = new Set(["date", "time", "dateTime", "month"]);

function box(line: Line): Readonly<Record<Side, Line>> {
  return { top: line, left: line, bottom: line, right: line };
}
