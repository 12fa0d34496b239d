import { act, declare, give, items, part, readWrite, readOnly, type Scalar } from "../client/declaration.ts";
import {
  autofitColumns,
  autofitRows,
  columnWidthOf,
  rowHeightOf,
  setColumnWidth,
  setRowHeight,
} from "../model/line-sizes.ts";
import { edgeOf, type Edge } from "../model/edges.ts";
import { commonOf, restyle } from "../model/looks.ts";
import type { Spot } from "../model/spot.ts";
import type { Style } from "../model/style.ts";
import { refuse } from "../errors.ts";

const HORIZONTAL = "General Left Center Right Fill Justify CenterAcrossSelection Distributed".split(" ");
const VERTICAL = "Top Center Bottom Justify Distributed".split(" ");
const UNDERLINES = "None Single Double SingleAccountant DoubleAccountant".split(" ");
const EDGES = "EdgeTop EdgeBottom EdgeLeft EdgeRight InsideVertical InsideHorizontal DiagonalDown DiagonalUp".split(
  " ",
);
const LINES = "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot".split(" ");
const WEIGHTS = "Hairline Thin Medium Thick".split(" ");

/** A trait of the look, the same for a whole range; null when its cells differ. */
function look<V>(since: string, key: keyof Style, allowed?: readonly string[]): Scalar<Spot, V> {
  return readWrite<Spot, V>(
    since,
    (spot) => commonOf(spot, (style) => style[key]) as V | null,
    (spot, value) => {
      if (allowed && !allowed.includes(value as string)) refuse("InvalidArgument");
      restyle(spot, () => ({ [key]: value }));
    },
  );
}

/** A switch that is only ever turned on. */
function standard(since: string, reset: (spot: Spot) => void): Scalar<Spot, boolean> {
  return readWrite<Spot, boolean>(
    since,
    () => null,
    (spot, isStandard) => {
      if (isStandard) reset(spot);
    },
  );
}

export const rangeFormat = declare<Excel.RangeFormat, Spot>("RangeFormat", {
  fill: part("1.1", "RangeFill", (spot) => spot),
  font: part("1.1", "RangeFont", (spot) => spot),
  borders: part("1.1", "RangeBorderCollection", (spot) => spot),
  protection: part("1.2", "FormatProtection", (spot) => spot),
  horizontalAlignment: look("1.1", "horizontalAlignment", HORIZONTAL),
  verticalAlignment: look("1.1", "verticalAlignment", VERTICAL),
  wrapText: look("1.1", "wrapText"),
  shrinkToFit: look("1.9", "shrinkToFit"),
  indentLevel: look("1.9", "indentLevel"),
  columnWidth: readWrite("1.2", columnWidthOf, setColumnWidth),
  rowHeight: readWrite("1.2", rowHeightOf, setRowHeight),
  useStandardHeight: standard("1.7", ({ sheet, area }) => {
    for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.delete(row);
  }),
  useStandardWidth: standard("1.7", ({ sheet, area }) => {
    for (let column = area.left; column <= area.right; column++) sheet.columnWidths.delete(column);
  }),
  autofitColumns: act("1.2", autofitColumns),
  autofitRows: act("1.2", autofitRows),
});

export const rangeFill = declare<Excel.RangeFill, Spot>("RangeFill", {
  color: readWrite(
    "1.1",
    // White without a fill, empty when cells differ.
    (spot) => commonOf(spot, ({ fillColor }) => fillColor ?? "#FFFFFF") ?? "",
    (spot, color) => restyle(spot, () => ({ fillColor: toColor(color) })),
  ),
  clear: act("1.1", (spot) => restyle(spot, () => ({ fillColor: null }))),
});

export const rangeFont = declare<Excel.RangeFont, Spot>("RangeFont", {
  name: look("1.1", "fontName"),
  size: look("1.1", "fontSize"),
  bold: look("1.1", "bold"),
  italic: look("1.1", "italic"),
  underline: look("1.1", "underline", UNDERLINES),
  strikethrough: look("1.9", "strikethrough"),
  color: readWrite(
    "1.1",
    (spot) => commonOf(spot, ({ fontColor }) => fontColor) ?? "",
    (spot, color) => restyle(spot, () => ({ fontColor: toColor(color) })),
  ),
});

export const formatProtection = declare<Excel.FormatProtection, Spot>("FormatProtection", {
  locked: look("1.2", "locked"),
  formulaHidden: look("1.2", "formulaHidden"),
});

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** `#RRGGBB` or a name; anything else is refused. */
function toColor(color: string): string {
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(color)) refuse("InvalidArgument");
  return `#${color.replace("#", "").toUpperCase()}`;
}

/** One line of a range's frame. */
interface BorderSpot extends Spot, Edge {
  readonly side: string;
}

function borderOf(spot: Spot, side: string): BorderSpot {
  if (!EDGES.includes(side)) refuse("InvalidArgument");
  return { ...spot, ...edgeOf(spot.area, side), side };
}

export const rangeBorderCollection = declare<Excel.RangeBorderCollection, Spot>("RangeBorderCollection", {
  count: readOnly("1.1", () => EDGES.length),
  items: items("1.1", "RangeBorder", (spot) => EDGES.map((edge) => borderOf(spot, edge))),
  getItem: give("1.1", "RangeBorder", borderOf),
});

const NO_BORDER = { style: "None", color: "#000000", weight: "Thin" };

function line<V>(key: "style" | "color" | "weight", check: (value: string) => string): Scalar<BorderSpot, V> {
  return readWrite<BorderSpot, V>(
    "1.1",
    ({ areas, edge, ...spot }) => {
      const [area] = areas;
      if (!area) return NO_BORDER[key] as V;
      return commonOf({ ...spot, area }, ({ borders }) => (borders[edge] ?? NO_BORDER)[key]) as V | null;
    },
    (spot, value) => drawLine(spot, { [key]: check(value as string) }),
  );
}

/** A colour or weight makes a line where there was none. */
function drawLine(spot: BorderSpot, change: Partial<typeof NO_BORDER>): void {
  restyle(spot, ({ borders }) => {
    const old = borders[spot.edge] ?? { ...NO_BORDER, style: "Continuous" };
    return { borders: { ...borders, [spot.edge]: { ...old, ...change } } };
  });
}

function oneOf(allowed: readonly string[]): (value: string) => string {
  return (value) => (allowed.includes(value) ? value : refuse("InvalidArgument"));
}

export const rangeBorder = declare<Excel.RangeBorder, BorderSpot>("RangeBorder", {
  style: line("style", oneOf(LINES)),
  weight: line("weight", oneOf(WEIGHTS)),
  color: line("color", toColor),
  sideIndex: readOnly("1.1", ({ side }) => side),
});
