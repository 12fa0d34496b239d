import { act, answer, declare, give, items, part, readOnly, readWrite } from "../client/declaration.ts";
import type { Area } from "../../../../src/lib/table/sheet.ts";
import { contains, overlap } from "../cells/address.ts";
import { writeValues } from "../cells/write-range.ts";
import { toApiValue } from "../cells/cell-value.ts";
import { readValues } from "../cells/read-range.ts";
import { refuse } from "../errors.ts";
import type { Book } from "../model/book.ts";
import { addTable, bodyOf, renameTable, requireFree, type TableSpot } from "../model/tables.ts";
import type { TableModel } from "../model/sheet-parts.ts";
import type { Sheet } from "../model/sheet.ts";
import { at, findSpot, type Spot } from "../model/spot.ts";

/** The tables of a workbook, of one sheet, or of a part of it. */
interface Tables {
  readonly book: Book;
  readonly sheet?: Sheet;
  readonly area?: Area;
}

function tablesOf({ book, sheet, area }: Tables): TableSpot[] {
  const sheets = sheet ? [sheet] : book.sheets;
  const all = sheets.flatMap((one) => one.tables.map((table) => ({ book, sheet: one, table })));
  return area ? all.filter(({ table }) => overlap(table.area, area)) : all;
}

function findTable(tables: Tables, key: string): TableSpot | null {
  const wanted = key.toLowerCase();
  return tablesOf(tables).find(({ table }) => table.name.toLowerCase() === wanted || table.id === key) ?? null;
}

const finding = {
  items: items<Tables>("1.1", "Table", tablesOf),
  getCount: answer<Tables>("1.4", (tables: Tables) => tablesOf(tables).length),
  getItem: give<Tables>(
    "1.1",
    "Table",
    (tables: Tables, key: string) => findTable(tables, key) ?? refuse("ItemNotFound"),
  ),
  getItemOrNullObject: give<Tables>("1.4", "Table", findTable),
};

export const tableCollection = declare<Excel.TableCollection, Tables>("TableCollection", {
  ...finding,
  count: readOnly("1.1", (tables) => tablesOf(tables).length),
  add: give("1.1", "Table", ({ book, sheet }, address: Spot | string, hasHeaders: boolean) => {
    const from = { book, sheet: sheet ?? book.activeSheet };
    return addTable(typeof address === "string" ? findSpot(from, address) : address, hasHeaders);
  }),
  getItemAt: give("1.1", "Table", (tables, index: number) => tablesOf(tables)[index] ?? refuse("InvalidArgument")),
});

export const tableScopedCollection = declare<Excel.TableScopedCollection, Tables>("TableScopedCollection", {
  ...finding,
  getFirst: give("1.9", "Table", (tables) => tablesOf(tables)[0] ?? refuse("ItemNotFound")),
});

const trait = <K extends "showHeaders" | "showTotals" | "showFilterButton" | "showBandedRows" | "style">(
  since: string,
  key: K,
) =>
  readWrite<TableSpot, TableModel[K]>(
    since,
    ({ table }) => table[key],
    ({ table }, value) => void (table[key] = value),
  );

export const table = declare<Excel.Table, TableSpot>(
  "Table",
  {
    id: readOnly("1.1", (spot) => spot.table.id),
    name: readWrite("1.1", (spot) => spot.table.name, renameTable),
    showHeaders: trait("1.1", "showHeaders"),
    showTotals: trait("1.1", "showTotals"),
    showFilterButton: trait("1.3", "showFilterButton"),
    showBandedRows: trait("1.3", "showBandedRows"),
    style: trait("1.1", "style"),
    rows: part("1.1", "TableRowCollection", (spot) => spot),
    columns: part("1.1", "TableColumnCollection", (spot) => spot),
    worksheet: part("1.2", "Worksheet", ({ book, sheet }) => ({ book, sheet })),
    getRange: give("1.1", "Range", (spot) => at(spot, spot.table.area)),
    getHeaderRowRange: give("1.1", "Range", (spot) => {
      if (!spot.table.showHeaders) refuse("ItemNotFound");
      return at(spot, { ...spot.table.area, bottom: spot.table.area.top });
    }),
    getDataBodyRange: give("1.1", "Range", (spot) => at(spot, bodyOf(spot.table))),
    resize: act("1.13", (spot, range: Spot | string) => {
      const { area } = typeof range === "string" ? findSpot(spot, range) : range;
      if (area.top !== spot.table.area.top || area.bottom === area.top) refuse("InvalidArgument");
      if (!overlap(area, spot.table.area)) refuse("InvalidArgument");
      requireFree(at(spot, area), spot.table);
      spot.table.area = area;
    }),
    convertToRange: give("1.2", "Range", (spot) => {
      removeTable(spot);
      return at(spot, spot.table.area);
    }),
    delete: act("1.1", (spot) => {
      if (spot.sheet.isProtected) refuse("AccessDenied");
      removeTable(spot);
      spot.sheet.cells.clearContents(spot.table.area);
      spot.book.calculator.invalidate();
    }),
  },
  (spot) => !spot.table.isDeleted && !spot.sheet.isDeleted,
);

function removeTable({ sheet, table: removed }: TableSpot): void {
  sheet.tables = sheet.tables.filter((one) => one !== removed);
  removed.isDeleted = true;
}

interface RowSpot extends TableSpot {
  readonly index: number;
}

export const tableRowCollection = declare<Excel.TableRowCollection, TableSpot>("TableRowCollection", {
  items: items("1.1", "TableRow", (spot) => Array.from({ length: rowCount(spot) }, (_, index) => ({ ...spot, index }))),
  count: readOnly("1.1", rowCount),
  getCount: answer("1.4", rowCount),
  getItemAt: give("1.1", "TableRow", (spot, index: number) => {
    if (index < 0 || index >= rowCount(spot)) refuse("InvalidArgument");
    return { ...spot, index };
  }),
  add: give("1.1", "TableRow", addRows),
});

function rowCount(spot: TableSpot): number {
  const { top, bottom } = bodyOf(spot.table);
  return bottom - top + 1;
}

/** Only at the end: what is below the table has to be free. */
function addRows(spot: TableSpot, index: number | null | undefined, given: unknown[][]): RowSpot {
  const { area } = spot.table;
  const count = rowCount(spot);
  if (index !== undefined && index !== null && index !== -1 && index !== count) refuse("InvalidArgument");
  const added = { ...area, top: area.bottom + 1, bottom: area.bottom + given.length };
  requireFree(at(spot, added), spot.table);
  if (spot.sheet.merges.some((merge) => overlap(merge, added))) refuse("MergedRangeConflict");
  writeValues(at(spot, added), given);
  spot.table.area = { ...area, bottom: added.bottom };
  return { ...spot, index: count };
}

export const tableRow = declare<Excel.TableRow, RowSpot>("TableRow", {
  index: readOnly("1.1", ({ index }) => index),
  values: readWrite(
    "1.1",
    (spot) => readValues(rowSpot(spot)),
    (spot, values) => writeValues(rowSpot(spot), values),
  ),
  getRange: give("1.1", "Range", rowSpot),
});

function rowSpot(spot: RowSpot): Spot {
  const { top, ...area } = bodyOf(spot.table);
  return at(spot, { ...area, top: top + spot.index, bottom: top + spot.index });
}

interface ColumnSpot extends TableSpot {
  readonly column: number;
}

export const tableColumnCollection = declare<Excel.TableColumnCollection, TableSpot>("TableColumnCollection", {
  items: items("1.1", "TableColumn", columnsOf),
  count: readOnly("1.1", (spot) => columnsOf(spot).length),
  getCount: answer("1.4", (spot) => columnsOf(spot).length),
  getItem: give("1.1", "TableColumn", (spot, key: string) => findColumn(spot, key) ?? refuse("ItemNotFound")),
  getItemOrNullObject: give("1.4", "TableColumn", findColumn),
  getItemAt: give("1.1", "TableColumn", (spot, index: number) => columnsOf(spot)[index] ?? refuse("InvalidArgument")),
});

function columnsOf(spot: TableSpot): ColumnSpot[] {
  const { left, right } = spot.table.area;
  return Array.from({ length: right - left + 1 }, (_, column) => ({ ...spot, column }));
}

function findColumn(spot: TableSpot, key: string): ColumnSpot | null {
  return columnsOf(spot).find((one) => nameOf(one).toLowerCase() === key.toLowerCase()) ?? null;
}

function nameOf({ sheet, table: { area }, column }: ColumnSpot): string {
  return String(toApiValue(sheet.cells.valueAt(area.top, area.left + column)));
}

export const tableColumn = declare<Excel.TableColumn, ColumnSpot>("TableColumn", {
  name: readOnly("1.1", nameOf),
  index: readOnly("1.1", ({ column }) => column),
  getRange: give("1.1", "Range", (spot) => columnSpot(spot, spot.table.area)),
  getDataBodyRange: give("1.1", "Range", (spot) => columnSpot(spot, bodyOf(spot.table))),
});

function columnSpot(spot: ColumnSpot, area: Area): Spot {
  const column = { ...area, left: area.left + spot.column, right: area.left + spot.column };
  return contains(spot.table.area, column) ? at(spot, column) : refuse("ItemNotFound");
}
