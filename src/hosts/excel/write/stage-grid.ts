import { columnLetter } from "../../../lib/problem.ts";
import { numberFormats } from "../../../lib/report/face/number-formats.ts";
import { type FacedCell, type FacedRow, faceRows } from "../../../lib/report/face/row-face.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { addHeight, type Frame, frameOf, type HeightRun, pageOf } from "./frame.ts";
import { highlight } from "./highlight.ts";
import { joinPoints } from "./join-points.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";
import { rangeOf, writeBlock } from "./write-block.ts";

export interface Staging {
  readonly grid: Grid;
  /** Told how many rows are on their way. */
  readonly onRows: (count: number) => void;
}

/** Writes the cells of a grid into a new sheet; they are still to get the frame that comes back. */
export async function stageGrid(outbox: Outbox, sheet: Excel.Worksheet, { grid, onRows }: Staging): Promise<Frame> {
  const joined = joinPoints(grid);
  const heights: HeightRun[] = [];
  let top = 0;
  await formatColumns(outbox, sheet, grid);
  for (const rows of blocksOf(joined)) {
    for (const { height } of rows) addHeight(heights, height);
    await writeBlock(outbox, { sheet, top, rows });
    top += rows.length;
    onRows(top);
  }
  await highlight(outbox, sheet, grid);
  for (const area of grid.merges ?? []) {
    await outbox.admit(2 * ACTION_BYTES);
    rangeOf(sheet, area).merge();
  }
  return { ...frameOf(joined, heights), ...pageOf(grid) };
}

const FORMAT_ACTIONS = 3;

/** Gives the columns of a sheet for people to fill in their formats all the way down. */
async function formatColumns(outbox: Outbox, sheet: Excel.Worksheet, grid: Grid): Promise<void> {
  if (!grid.dropDowns) return;
  for (const [column, { format }] of grid.columns.entries()) {
    await outbox.admit(FORMAT_ACTIONS * ACTION_BYTES);
    const letter = columnLetter(column);
    // One format goes for all cells of the range, which the types have no words for.
    (sheet.getRange(`${letter}:${letter}`) as { numberFormat: unknown }).numberFormat = numberFormats[format];
  }
}

const CELL_BYTES = 16;
const BLOCK_BYTES = 250_000;

/** The rows in blocks that go into a request each. */
function* blocksOf(grid: Grid): Generator<FacedRow[]> {
  let rows: FacedRow[] = [];
  let bytes = 0;
  for (const row of faceRows(grid)) {
    rows.push(row);
    bytes += row.cells.reduce((sum, cell) => sum + cellBytes(cell), 0);
    if (bytes < BLOCK_BYTES) continue;
    yield rows;
    rows = [];
    bytes = 0;
  }
  if (rows.length > 0) yield rows;
}

/** A character is three bytes at most. */
function cellBytes({ value, formula = "" }: FacedCell): number {
  return CELL_BYTES + formula.length + (typeof value === "string" ? 3 * value.length : 0);
}
