import type { CSSProperties } from "react";
import type { CellLook } from "../../../lib/report/face/cell-look.ts";

const [DARKEST, LIGHTEST] = [0.13, 0.93];
const MIDDLE = 0.5;

/** A colour of the light theme (RGB in six digits) as the dark one has it: the same hue, light for dark. */
function darkThemeColour(colour: string): string {
  const { hue, saturation, lightness } = hslOf(colour);
  const turned = DARKEST + (1 - lightness) * (LIGHTEST - DARKEST);
  return `hsl(${Math.round(hue)} ${Math.round(saturation * 100)}% ${Math.round(turned * 100)}%)`;
}

/** A colour of a sheet in the page's theme. */
export function themeColour(colour: string, isDark: boolean): string {
  return isDark ? darkThemeColour(colour) : `#${colour}`;
}

/** How a cell is drawn; strong fills such as those of headers are the same in the dark theme, with what is written on them. */
export function styleOf(look: CellLook, isDark: boolean): CSSProperties {
  const { font, fill, horizontal, indent, wrap } = look;
  const isStrong = fill !== undefined && hslOf(fill).lightness < MIDDLE;
  const colour = (rgb: string) => themeColour(rgb, isDark && !isStrong);
  return {
    color: colour(font.colour),
    ...(fill !== undefined && { backgroundColor: colour(fill) }),
    fontSize: `${font.size}pt`,
    fontWeight: font.bold ? 600 : 400,
    ...(font.italic && { fontStyle: "italic" }),
    ...(font.underline && { textDecoration: "underline" }),
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[horizontal],
    textAlign: horizontal,
    ...(indent > 0 && { paddingLeft: `${4 + indent * 7}px` }),
    whiteSpace: wrap ? "pre-wrap" : "pre",
  };
}

function hslOf(colour: string): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const [lightness, spread] = [(most + least) / 2, most - least];
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf([red, green, blue], most, spread), saturation, lightness };
}

function hueOf([red, green, blue]: readonly [number, number, number], most: number, spread: number): number {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360;
  return most === green ? 60 * ((blue - red) / spread + 2) : 60 * ((red - green) / spread + 4);
}
