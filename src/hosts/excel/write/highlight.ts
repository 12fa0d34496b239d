import { areaAddress } from "../../../lib/report/face/address.ts";
import { barColours, type Bars, highlightsOf, type Shades } from "../../../lib/report/face/highlights.ts";
import type { Grid, Run } from "../../../lib/report/grid.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";

const RULE_ACTIONS = 14;
/** Excel takes no longer address; a rule on more cells than that becomes several. */
const LONGEST_ADDRESS = 8000;

/** Puts bars and shades behind the body's numbers. */
export async function highlight(outbox: Outbox, sheet: Excel.Worksheet, grid: Grid): Promise<void> {
  for (const one of highlightsOf(grid)) {
    for (const address of addressesOf(one.runs, one.column)) {
      await outbox.admit(RULE_ACTIONS * ACTION_BYTES + address.length);
      const { conditionalFormats } = sheet.getRanges(address);
      if (one.kind === "bars") addBars(conditionalFormats, one);
      else addShades(conditionalFormats, one);
    }
  }
}

function addressesOf(runs: readonly Run[], column: number): string[] {
  const addresses: string[] = [];
  for (const [top, bottom] of runs) {
    const area = areaAddress({ top, left: column, bottom, right: column });
    const latest = addresses.at(-1);
    if (latest !== undefined && latest.length + area.length < LONGEST_ADDRESS) {
      addresses[addresses.length - 1] = `${latest},${area}`;
    } else addresses.push(area);
  }
  return addresses;
}

function addBars(formats: Excel.ConditionalFormatCollection, { from }: Bars): void {
  const { dataBar } = formats.add("DataBar");
  dataBar.lowerBoundRule = from === "lowest" ? { type: "LowestValue" } : { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.fillColor = `#${barColours.bar}`;
  dataBar.negativeFormat.matchPositiveFillColor = false;
  dataBar.negativeFormat.fillColor = `#${barColours.negative}`;
  dataBar.axisColor = `#${barColours.axis}`;
}

function addShades(formats: Excel.ConditionalFormatCollection, { colours }: Shades): void {
  const [low, middle, high] = colours;
  formats.add("ColorScale").colorScale.criteria = {
    minimum: { type: "LowestValue", color: `#${low}` },
    midpoint: { type: "Percentile", formula: "50", color: `#${middle}` },
    maximum: { type: "HighestValue", color: `#${high}` },
  };
}
