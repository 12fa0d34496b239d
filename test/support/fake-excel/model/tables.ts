import type { Area } from "../../../../src/lib/table/sheet.ts";
import { overlap } from "../cells/address.ts";
import { toApiValue } from "../cells/cell-value.ts";
import { requireUnlocked } from "../cells/write-range.ts";
import { refuse } from "../errors.ts";
import type { Book } from "./book.ts";
import type { TableModel } from "./sheet-parts.ts";
import type { Sheet } from "./sheet.ts";
import { noteEdit, type Spot } from "./spot.ts";

export interface TableSpot {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: TableModel;
}

/** Makes a table of an area. Headers become texts of their own; without headers a row is put above. */
export function addTable(spot: Spot, hasHeaders: boolean): TableSpot {
  requireUnlocked(spot);
  const { book, sheet, area } = spot;
  requireFree(spot, null);
  if (sheet.merges.some((merge) => overlap(merge, area))) refuse("MergedRangeConflict");
  if (sheet.filter && overlap(sheet.filter.area, area)) refuse("FilteredRangeConflict");
  const placed = placeTable(spot, hasHeaders);
  writeHeaders(sheet, placed, hasHeaders);
  const table = {
    id: `{${book.nextId().toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`,
    name: freeName(book),
    area: placed,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: "TableStyleMedium2",
    isDeleted: false,
  };
  sheet.tables.push(table);
  noteEdit({ ...spot, area: placed });
  return { book, sheet, table };
}

/** A table has a row of data, blank if need be. */
function placeTable({ sheet, area }: Spot, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    pushDown(sheet, area);
    return { ...area, bottom: area.bottom + 1 };
  }
  return area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
}

function pushDown({ cells }: Sheet, { top, left, right }: Area): void {
  const used = cells.usedArea(true);
  for (let row = used?.bottom ?? -1; row >= top; row--) {
    for (let column = left; column <= right; column++) {
      const formula = cells.formulaAt(row, column);
      cells.put(row + 1, column, { value: cells.valueAt(row, column), ...(formula !== undefined && { formula }) });
      cells.put(row, column, { value: null });
    }
  }
}

function writeHeaders({ cells }: Sheet, { top, left, right }: Area, hasHeaders: boolean): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const given = hasHeaders ? String(toApiValue(cells.valueAt(top, column))) : "";
    const base = given === "" ? `列${column - left + 1}` : given;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    cells.put(top, column, { value: name });
  }
}

function freeName(book: Book): string {
  const names = new Set(book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  let number = 1;
  while (names.has(`表${number}`)) number++;
  return `表${number}`;
}

/** Tables do not overlap. */
export function requireFree({ sheet, area }: Spot, except: TableModel | null): void {
  if (sheet.tables.some((table) => table !== except && overlap(table.area, area))) refuse("InvalidOperation");
}

export function renameTable({ book, sheet, table }: TableSpot, name: string): void {
  if (sheet.isProtected) refuse("AccessDenied");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) refuse("InvalidArgument");
  const others = book.sheets.flatMap(({ tables }) => tables.filter((one) => one !== table));
  const taken = [...others, ...book.names].some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (taken) refuse("ItemAlreadyExists");
  table.name = name;
}

/** The rows between headers and totals. */
export function bodyOf({ area, showHeaders, showTotals }: TableModel): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}
