import type { ColorScaleRuleType, DataBarRuleType, Worksheet } from "exceljs";
import { areaAddress } from "../../lib/report/face/address.ts";
import { barColours, type Bars, highlightsOf, type Shades } from "../../lib/report/face/highlights.ts";
import type { Grid } from "../../lib/report/grid.ts";
import { opaque } from "./style.ts";

/** The library's types forget the bar's colours. */
interface ColouredBars extends DataBarRuleType {
  readonly color: { argb: string };
  readonly negativeFillColor: { argb: string };
  readonly axisColor: { argb: string };
}

/** The grid's bars and shades, as rules of its sheet. */
export function addBars(worksheet: Worksheet, grid: Grid): void {
  for (const highlight of highlightsOf(grid)) {
    const { column, runs } = highlight;
    const areas = runs.map(([top, bottom]) => areaAddress({ top, left: column, bottom, right: column }));
    const rule = highlight.kind === "bars" ? barsOf(highlight) : shadesOf(highlight);
    worksheet.addConditionalFormatting({ ref: areas.join(" "), rules: [rule] });
  }
}

function barsOf({ from }: Bars): ColouredBars {
  return {
    type: "dataBar",
    priority: 0,
    gradient: false,
    minLength: 0,
    maxLength: 90,
    negativeBarColorSameAsPositive: false,
    cfvo: [from === "lowest" ? { type: "min" } : { type: "num", value: 0 }, { type: "max" }],
    color: opaque(barColours.bar),
    negativeFillColor: opaque(barColours.negative),
    axisColor: opaque(barColours.axis),
  };
}

function shadesOf({ colours }: Shades): ColorScaleRuleType {
  return {
    type: "colorScale",
    priority: 0,
    cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }],
    color: colours.map(opaque),
  };
}
