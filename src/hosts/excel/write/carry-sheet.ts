import { CHARTS_NAME } from "./chart-plan.ts";
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

/** What is on a sheet, found out before it is cleared. */
export interface Contents {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly tables: Excel.TableCollection;
  readonly chartsName: Excel.NamedItem;
}

/** Asks what is on a sheet; known after the next sync. */
export function askContents(sheet: Excel.Worksheet): Contents {
  const used = sheet.getUsedRangeOrNullObject();
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const { charts, tables } = sheet;
  charts.load({ name: true });
  tables.load({ name: true });
  const chartsName = sheet.names.getItemOrNullObject(CHARTS_NAME);
  chartsName.load({ formula: true });
  return { sheet, used, charts, tables, chartsName };
}

/** Empties a sheet in place, so that whatever refers to its cells goes on to. */
function clearSheet({ sheet, used, charts, tables, chartsName }: Contents): void {
  for (const chart of charts.items) chart.delete();
  for (const table of tables.items) table.convertToRange();
  if (!chartsName.isNullObject) chartsName.delete();
  sheet.autoFilter.remove();
  sheet.freezePanes.unfreeze();
  if (used.isNullObject) return;
  used.unmerge();
  used.conditionalFormats.clearAll();
  used.clear();
  used.format.useStandardHeight = true;
  used.format.useStandardWidth = true;
}

/** What clearing asks of Excel. */
function clearActionCount({ charts, tables }: Contents): number {
  return 12 + 2 * charts.items.length + 2 * tables.items.length;
}
