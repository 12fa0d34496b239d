import { columnLetter } from "../../../lib/problem.ts";
import { numberFormats } from "../../../lib/report/face/number-formats.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";

const FORMAT_ACTIONS = 3;

/** Gives the columns of a sheet for people to fill in their formats all the way down. */
export async function formatColumns(outbox: Outbox, sheet: Excel.Worksheet, grid: Grid): Promise<void> {
  if (!grid.dropDowns) return;
  for (const [column, { format }] of grid.columns.entries()) {
    await outbox.admit(FORMAT_ACTIONS * ACTION_BYTES);
    const letter = columnLetter(column);
    // One format goes for all cells of the range, which the types have no words for.
    (sheet.getRange(`${letter}:${letter}`) as { numberFormat: unknown }).numberFormat = numberFormats[format];
  }
}
