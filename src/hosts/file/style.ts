import type { Alignment, Border, Borders, Fill, Font, Style } from "exceljs";
import type { Format, RowRole } from "../../lib/report/grid.ts";
import { numberFormats } from "./style-format.ts";

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
  ink: "FF262626",
  deep: "FF1F4E5F",
  white: "FFFFFFFF",
  grey: "FF7F7F7F",
  warning: "FFC00000",
  link: "FF0563C1",
  softBand: "FFF6F9FA",
  band: "FFEAF2F5",
  strongBand: "FFD3E4EA",
  line: "FFB9C8CE",
  headerLine: "FF7FA3B1",
};

interface Look {
  readonly font: Partial<Font>;
  readonly fill?: string;
  readonly borders?: Partial<Borders>;
  /** The alignment of the row's cells; without it each column has its own. */
  readonly horizontal?: "left" | "center";
}

const hairlines = box({ style: "hair", color: { argb: colours.line } });
const headerLines = box({ style: "thin", color: { argb: colours.headerLine } });
const deep = { argb: colours.deep };
const headerLook: Look = {
  font: { bold: true, color: { argb: colours.white } },
  fill: colours.deep,
  borders: headerLines,
  horizontal: "center",
};

const looks: Readonly<Record<RowRole, Look>> = {
  title: { font: { bold: true, color: deep }, horizontal: "center" },
  stamp: { font: { color: { argb: colours.grey } }, horizontal: "left" },
  warning: { font: { bold: true, color: { argb: colours.warning } }, horizontal: "left" },
  group: headerLook,
  header: headerLook,
  body: { font: {}, borders: hairlines },
  subtotal: { font: { bold: true }, fill: colours.band, borders: hairlines },
  total: {
    font: { bold: true },
    fill: colours.strongBand,
    borders: { ...hairlines, top: { style: "double", color: deep }, bottom: { style: "thin", color: deep } },
  },
  note: { font: { italic: true, color: { argb: colours.grey } }, horizontal: "left" },
};

const styles = new Map<string, Partial<Style>>();

/** One object for all cells that look alike, which the library writes twice as fast. */
export function styleOf(role: RowRole, format: Format, trait: Trait): Partial<Style> {
  const key = `${role} ${format} ${trait.text} ${trait.formula} ${trait.wrap} ${trait.link} ${trait.alert} ${trait.band}`;
  let style = styles.get(key);
  if (!style) {
    style = makeStyle(role, format, trait);
    styles.set(key, style);
  }
  return style;
}

function makeStyle(role: RowRole, format: Format, trait: Trait): Partial<Style> {
  const { borders, horizontal, fill = trait.band ? colours.softBand : undefined } = looks[role];
  return {
    font: fontOf(role, trait),
    alignment: { vertical: "middle", wrapText: trait.wrap, ...(horizontal ? { horizontal } : placeOf(format)) },
    numFmt: horizontal && trait.text ? "General" : numberFormatOf(format, trait),
    ...(fill && { fill: solid(fill) }),
    ...(borders && { border: borders }),
  };
}

function fontOf(role: RowRole, { link, alert }: Trait): Partial<Font> {
  const colour = alert ? colours.warning : link ? colours.link : colours.ink;
  const own = looks[role].font;
  return {
    name: "微软雅黑",
    family: 2,
    charset: 134,
    size: fontSizes[role],
    ...own,
    color: own.color && !alert && !link ? own.color : { argb: colour },
    ...(link && { underline: true }),
  };
}

/** A formula in a text column stays General: in a cell of format `@` Excel would take it for text once it is edited. */
function numberFormatOf(format: Format, { text, formula }: Trait): string {
  if (text) return numberFormats.text;
  return formula && format === "text" ? "General" : numberFormats[format];
}

/** Text stands off the figures of the column before it. */
function placeOf(format: Format): Partial<Alignment> {
  if (format === "text") return { horizontal: "left", indent: 1 };
  return { horizontal: format === "date" || format === "time" ? "center" : "right" };
}

function solid(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

function box(line: Partial<Border>): Partial<Borders> {
  return { top: line, left: line, bottom: line, right: line };
}
