import type { Alignment, Border as FileBorder, Borders, Fill, Font, Protection, Style as FileStyle } from "exceljs";
import type { Border, Style } from "../model/style.ts";

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

/** By the file's word for a line, Excel's style and weight. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  double: ["Double", "Thick"],
  mediumDashed: ["Dash", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const VERTICAL: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" };
const HORIZONTAL: Readonly<Record<string, string>> = { centerContinuous: "CenterAcrossSelection" };

/** The look of a file's cell; what the file leaves open is as in `plain`. */
export function toModelStyle(style: Partial<FileStyle>, plain: Style): Style {
  return {
    ...plain,
    numberFormat: style.numFmt ?? plain.numberFormat,
    fillColor: solidColor(style.fill),
    ...fontTraits(style.font ?? {}, plain),
    ...alignmentTraits(style.alignment ?? {}, plain),
    ...protectionTraits(style.protection ?? {}),
    borders: toModelBorders(style.border ?? {}),
  };
}

function protectionTraits({ locked = true, hidden = false }: Partial<Protection>): Partial<Style> {
  return { locked, formulaHidden: hidden };
}

function solidColor(fill: Fill | undefined): string | null {
  return fill?.type === "pattern" && fill.pattern === "solid" ? toColor(fill.fgColor) : null;
}

const UNDERLINES: Readonly<Record<string, string>> = {
  true: "Single",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

function fontTraits(font: Partial<Font>, plain: Style): Partial<Style> {
  const { name = plain.fontName, size = plain.fontSize, bold = false, italic = false, strike = false } = font;
  const underline = UNDERLINES[String(font.underline)] ?? "None";
  const look = { fontName: name, fontSize: size, bold, italic, strikethrough: strike, underline };
  return { ...look, fontColor: toColor(font.color) ?? plain.fontColor };
}

function alignmentTraits(alignment: Partial<Alignment>, plain: Style): Partial<Style> {
  const { horizontal, vertical } = alignment;
  return {
    horizontalAlignment: horizontal ? (HORIZONTAL[horizontal] ?? capital(horizontal)) : plain.horizontalAlignment,
    verticalAlignment: vertical ? (VERTICAL[vertical] ?? capital(vertical)) : plain.verticalAlignment,
    wrapText: alignment.wrapText ?? false,
    shrinkToFit: alignment.shrinkToFit ?? false,
    indentLevel: alignment.indent ?? 0,
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function toColor(color: { readonly argb?: string } | undefined): string | null {
  return color?.argb === undefined ? null : `#${color.argb.slice(-6).toUpperCase()}`;
}

function toModelBorders(borders: Partial<Borders>): Record<string, Border> {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([edge, side]) => {
      const line = borders[side];
      const [style, weight] = LINES[line?.style ?? ""] ?? [];
      return style && weight ? [[edge, { style, weight, color: toColor(line?.color) ?? "#000000" }]] : [];
    }),
  );
}

/** The look as a file's cell has it. */
export function toFileStyle(style: Style): Partial<FileStyle> {
  return {
    numFmt: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      strike: style.strikethrough,
      underline: style.underline === "None" ? false : style.underline.startsWith("Double") ? "double" : "single",
      color: { argb: toArgb(style.fontColor) },
    },
    ...(style.fillColor !== null && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(style.fillColor) } },
    }),
    alignment: toFileAlignment(style),
    protection: { locked: style.locked, hidden: style.formulaHidden },
    border: toFileBorders(style.borders),
  };
}

function toArgb(color: string): string {
  return `FF${color.replace("#", "")}`;
}

function toFileAlignment(style: Style): Partial<Alignment> {
  const { horizontalAlignment: horizontal, verticalAlignment: vertical } = style;
  const fileHorizontal =
    Object.entries(HORIZONTAL).find(([, name]) => name === horizontal)?.[0] ?? horizontal.toLowerCase();
  const fileVertical = Object.entries(VERTICAL).find(([, name]) => name === vertical)?.[0] ?? vertical.toLowerCase();
  return {
    ...(horizontal !== "General" && { horizontal: fileHorizontal as NonNullable<Alignment["horizontal"]> }),
    vertical: fileVertical as NonNullable<Alignment["vertical"]>,
    wrapText: style.wrapText,
    ...(style.shrinkToFit && { shrinkToFit: true }),
    ...(style.indentLevel > 0 && { indent: style.indentLevel }),
  };
}

function toFileBorders(borders: Readonly<Record<string, Border>>): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([edge, side]) => {
      const border = borders[edge];
      if (!border || border.style === "None") return [];
      const style = lineOf(border) as NonNullable<FileBorder["style"]>;
      return [[side, { style, color: { argb: toArgb(border.color) } }]];
    }),
  );
}

/** Some lines come in one weight only. */
function lineOf({ style, weight }: Border): string {
  const ofStyle = Object.entries(LINES).filter(([, [line]]) => line === style);
  return (ofStyle.find(([, [, heavy]]) => heavy === weight) ?? ofStyle[0])?.[0] ?? "thin";
}
