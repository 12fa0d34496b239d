import { CHARTS_NAME } from "./chart-plan.ts";

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
export function clearSheet({ sheet, used, charts, tables, chartsName }: Contents): void {
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
export function clearActionCount({ charts, tables }: Contents): number {
  return 12 + 2 * charts.items.length + 2 * tables.items.length;
}
