import type { Cell, Worksheet } from "exceljs";
import { parseAddress } from "../cells/address.ts";
import type { Book } from "../model/book.ts";
import { keyOf } from "../model/cells.ts";
import type { Sheet } from "../model/sheet.ts";
import { toModelStyle } from "./file-style.ts";
import { toModelCell } from "./file-value.ts";
import { loadLayout } from "./load-layout.ts";

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };

/** Adds a sheet of a file to the workbook. */
export function loadSheet(book: Book, worksheet: Worksheet): void {
  const sheet = book.addSheet(worksheet.name);
  sheet.visibility = VISIBILITIES[worksheet.state];
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.height) sheet.rowHeights.set(rowNumber - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(rowNumber - 1);
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) =>
      loadCell(sheet, cell, [rowNumber - 1, columnNumber - 1]),
    );
  });
  loadLayout(sheet, worksheet);
  loadTables(book, sheet, worksheet);
}

function loadCell(sheet: Sheet, cell: Cell, [row, column]: readonly [number, number]): void {
  const { value, formula, link } = toModelCell(cell);
  sheet.cells.setValue(row, column, value);
  // Not among the fresh ones: the file knows the result.
  if (formula !== undefined) sheet.cells.formulas.set(keyOf(row, column), formula);
  if (link) sheet.hyperlinks.set(keyOf(row, column), link);
  const styleId = styleIdOf(sheet, cell.style);
  if (styleId !== 0) (sheet.cells.styleIds[row] ??= [])[column] = styleId;
}

const idsByStyle = new WeakMap<Sheet, WeakMap<object, number>>();

/** Cells that look alike share one object of the library's. */
function styleIdOf(sheet: Sheet, style: Cell["style"]): number {
  const ids = idsByStyle.get(sheet) ?? new WeakMap<object, number>();
  idsByStyle.set(sheet, ids);
  const id = ids.get(style) ?? sheet.cells.styles.idOf(toModelStyle(style, sheet.cells.styles.get(0)));
  ids.set(style, id);
  return id;
}

interface FileTable {
  readonly name: string;
  readonly tableRef: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string | null };
}

function loadTables(book: Book, sheet: Sheet, worksheet: Worksheet): void {
  for (const table of Object.values(
    (worksheet as unknown as { tables: Record<string, FileTable | { table: FileTable }> }).tables,
  )) {
    const model = "table" in table ? table.table : table;
    const area = parseAddress(model.tableRef);
    if (!area) continue;
    sheet.tables.push({
      id: String(book.nextId()),
      name: model.name,
      area,
      showHeaders: model.headerRow !== false,
      showTotals: model.totalsRow === true,
      showFilterButton: true,
      showBandedRows: true,
      style: model.style?.theme ?? "",
      isDeleted: false,
    });
  }
}
