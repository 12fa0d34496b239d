import type { Cells } from "./cells.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetSpot } from "./spot.ts";

/** Copies a sheet with its cells and set-up, behind or before another, or at an end; tables get names of their own. */
export function copySheet({ book, sheet }: SheetSpot, positionType = "None", relativeTo?: SheetSpot): SheetSpot {
  const copy = book.addSheet(freeName(sheet.name, (name) => book.findSheet(name) !== undefined));
  copyCells(sheet.cells, copy.cells);
  copyLayout(sheet, copy);
  copy.names = sheet.names.map((name) => ({ ...name }));
  copy.tables = sheet.tables.map((table) => {
    const id = book.nextId();
    return { ...table, id: String(id), name: `${table.name}_${id}` };
  });
  copy.conditionals = sheet.conditionals.map((rule) => {
    return { ...rule, id: String(book.nextId()), settings: structuredClone(rule.settings) };
  });
  copy.filter = sheet.filter && { area: sheet.filter.area, criteria: new Map(sheet.filter.criteria) };
  const index = { Beginning: 0, End: -1, None: -1, Before: 0, After: 1 }[positionType] ?? -1;
  const anchor = relativeTo && ["Before", "After"].includes(positionType) ? book.sheets.indexOf(relativeTo.sheet) : 0;
  if (index >= 0) book.moveSheet(copy, anchor + index);
  book.undo.breakOff();
  return { book, sheet: copy };
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  const named = (): string => `${name.slice(0, 31 - ` (${number})`.length)} (${number})`;
  while (isTaken(named())) number++;
  return named();
}

function copyCells(from: Cells, to: Cells): void {
  const idOf = (id: number): number => to.styles.idOf(from.styles.get(id));
  to.values = Array.from(from.values, (row) => [...(row ?? [])]);
  to.styleIds = Array.from(from.styleIds, (row) => (row ?? []).map((id) => (id === undefined ? id : idOf(id))));
  to.formulas = new Map(from.formulas);
  for (const [column, id] of from.columnStyleIds) to.columnStyleIds.set(column, idOf(id));
  for (const [row, id] of from.rowStyleIds) to.rowStyleIds.set(row, idOf(id));
}

function copyLayout(from: Sheet, to: Sheet): void {
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.merges = [...from.merges];
  to.frozen = from.frozen;
  for (const [column, width] of from.columnWidths) to.columnWidths.set(column, width);
  for (const [row, height] of from.rowHeights) to.rowHeights.set(row, height);
  for (const [key, link] of from.hyperlinks) to.hyperlinks.set(key, link);
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  Object.assign(to.page, structuredClone(from.page));
}
