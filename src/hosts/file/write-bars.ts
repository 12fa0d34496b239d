import type { ColorScaleRuleType, Cvfo, DataBarRuleType, Worksheet } from "exceljs";
import type { Grid } from "../../lib/report/grid.ts";
import { cellAddress, runsOf } from "./write-range.ts";
import type { Run } from "./write-range.ts";

/** The library's types forget the bar's colours. */
interface ColouredBars extends DataBarRuleType {
  readonly color: { argb: string };
  readonly negativeFillColor: { argb: string };
  readonly axisColor: { argb: string };
}

const blue = { argb: "FFA9CCE3" };
const red = { argb: "FFE6B0AA" };
const rose = { argb: "FFF5C6C0" };
const white = { argb: "FFFFFFFF" };
const green = { argb: "FFC3E2CC" };
const grey = { argb: "FF7F7F7F" };

/** Bars behind, or shades of, the body's numbers of the columns that ask for them; subtotals would dwarf the rest. */
export function addBars(worksheet: Worksheet, grid: Grid): void {
  const runs = runsOf(grid, "body");
  if (runs.length === 0) return;
  for (const [column, { bars, shade }] of grid.columns.entries()) {
    const ref = runs.map(([first, last]) => `${cellAddress(first, column)}:${cellAddress(last, column)}`).join(" ");
    if (bars) worksheet.addConditionalFormatting({ ref, rules: [barsFrom(lowest(grid, runs, column))] });
    if (shade) worksheet.addConditionalFormatting({ ref, rules: [shadesOf(shade)] });
  }
}

/** From red over white at the middle to green, or the other way round. */
function shadesOf(shade: "highIsGood" | "highIsBad"): ColorScaleRuleType {
  const color = shade === "highIsGood" ? [rose, white, green] : [green, white, rose];
  const cfvo: Cvfo[] = [{ type: "min" }, { type: "percentile", value: 50 }, { type: "max" }];
  return { type: "colorScale", priority: 0, cfvo, color };
}

function lowest(grid: Grid, runs: readonly Run[], column: number): number {
  let low = 0;
  for (const [first, last] of runs) {
    for (let row = first; row <= last; row++) {
      const value = grid.rows[row]!.cells[column]?.value;
      if (typeof value === "number") low = Math.min(low, value);
    }
  }
  return low;
}

/** Bars start at 0, so that a bar twice as long is twice as much. */
function barsFrom(low: number): ColouredBars {
  return {
    type: "dataBar",
    priority: 0,
    gradient: false,
    minLength: 0,
    maxLength: 90,
    negativeBarColorSameAsPositive: false,
    cfvo: [low < 0 ? { type: "min" } : { type: "num", value: 0 }, { type: "max" }],
    color: blue,
    negativeFillColor: red,
    axisColor: grey,
  };
}
