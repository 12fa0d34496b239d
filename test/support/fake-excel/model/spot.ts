import type { Area } from "../../../../src/lib/table/sheet.ts";
import { formatArea, parseAddress, splitSheet } from "../cells/address.ts";
import { refuse } from "../errors.ts";
import { MOST_ADDRESS_CHARACTERS } from "../limits.ts";
import type { Book } from "./book.ts";
import type { Sheet } from "./sheet.ts";

/** A sheet with its workbook. */
export interface SheetSpot {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** An area of a sheet. */
export interface Spot extends SheetSpot {
  readonly area: Area;
}

export function isSheetAlive({ sheet }: SheetSpot): boolean {
  return !sheet.isDeleted;
}

export function at({ book, sheet }: SheetSpot, area: Area): Spot {
  return { book, sheet, area };
}

/** The area an address or a name leads to, seen from a sheet. */
export function findSpot(from: SheetSpot, address: string): Spot {
  if (address.length > MOST_ADDRESS_CHARACTERS) refuse("InvalidArgument");
  const { sheet: sheetName, rest } = splitSheet(address);
  const sheet = sheetName === null ? from.sheet : from.book.findSheet(sheetName);
  const area = parseAddress(rest);
  if (sheet && area) return { book: from.book, sheet, area };
  return spotOfName(from, address) ?? refuse("InvalidArgument");
}

function spotOfName(from: SheetSpot, address: string): Spot | null {
  const wanted = address.toLowerCase();
  const table = from.book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((one) => (one.name.toLowerCase() === wanted ? { sheet, area: one.area } : [])),
  )[0];
  if (table) return { book: from.book, ...table };
  const name = [...from.sheet.names, ...from.book.names].find((one) => one.name.toLowerCase() === wanted);
  return name ? spotOfFormula(from.book, name.formula) : null;
}

/** `=Sheet1!$A$1:$B$2` as an area; null for a formula that is more than a reference. */
export function spotOfFormula(book: Book, formula: string): Spot | null {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? undefined : book.findSheet(sheetName);
  const area = parseAddress(rest);
  return sheet && area ? { book, sheet, area } : null;
}

/** Tells of an edit by the add-in. */
export function noteEdit({ book, sheet, area }: Spot): void {
  book.noteEdit({ sheet, address: formatArea(area), source: "Local" });
}
