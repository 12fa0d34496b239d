import { clearActionCount, clearSheet, type Contents } from "./clear-sheet.ts";
import type { Frame } from "./frame.ts";
import { ACTION_BYTES, type Outbox } from "./outbox.ts";
import { setUpFrame } from "./set-up-frame.ts";

/** A sheet whose cells go to another, with what that one is to have around them. */
export interface Carriage {
  readonly from: Excel.Worksheet;
  readonly to: Contents;
  readonly frame: Frame;
}

/**
 * Has a sheet hold what another holds. It stays the same sheet, so that formulas, charts and links elsewhere that
 * refer to its cells show the new figures: were it deleted they would say #REF!, were it renamed, the old figures.
 */
export async function carrySheet(outbox: Outbox, { from, to, frame }: Carriage): Promise<void> {
  await outbox.admit((clearActionCount(to) + 5) * ACTION_BYTES);
  clearSheet(to);
  copyCells(from, to.sheet, frame);
  await setUpFrame(outbox, to.sheet, frame);
}

/** Copies the cells that a frame goes around to the same places of another sheet. */
export function copyCells(from: Excel.Worksheet, to: Excel.Worksheet, { rowCount, columnCount }: Frame): void {
  if (rowCount === 0 || columnCount === 0) return;
  const source = from.getRangeByIndexes(0, 0, rowCount, columnCount);
  to.getRangeByIndexes(0, 0, rowCount, columnCount).copyFrom(source, "All");
}
