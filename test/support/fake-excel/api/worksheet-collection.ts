import { answer, declare, event, give, items } from "../client/declaration.ts";
import { refuse } from "../errors.ts";
import type { Book } from "../model/book.ts";
import type { Sheet } from "../model/sheet.ts";
import type { SheetSpot } from "../model/spot.ts";

export const worksheetCollection = declare<Excel.WorksheetCollection, Book>("WorksheetCollection", {
  items: items("1.1", "Worksheet", (book) => book.sheets.map((sheet) => ({ book, sheet }))),
  add: give("1.1", "Worksheet", (book, name?: string) => spotOf(book, book.addSheet(name))),
  getItem: give("1.1", "Worksheet", (book, key: string) => spotOf(book, book.findSheet(key) ?? refuse("ItemNotFound"))),
  getItemOrNullObject: give("1.4", "Worksheet", (book, key: string) => {
    const sheet = book.findSheet(key);
    return sheet ? spotOf(book, sheet) : null;
  }),
  getActiveWorksheet: give("1.1", "Worksheet", (book) => {
    book.requireFocus();
    return spotOf(book, book.activeSheet);
  }),
  getCount: answer("1.4", (book, visibleOnly = false) => {
    return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === "Visible").length;
  }),
  getFirst: give("1.5", "Worksheet", (book, visibleOnly = false) => {
    return spotOf(
      book,
      book.sheets.find(({ visibility }) => !visibleOnly || visibility === "Visible")!,
    );
  }),
  getLast: give("1.5", "Worksheet", (book, visibleOnly = false) => {
    return spotOf(
      book,
      book.sheets.findLast(({ visibility }) => !visibleOnly || visibility === "Visible")!,
    );
  }),
  onAdded: event("1.7", (book) => book.listeners.added),
  onDeleted: event("1.7", (book) => book.listeners.deleted),
  onActivated: event("1.7", (book) => book.listeners.activated),
  onChanged: event("1.9", (book) => book.listeners.changed),
});

function spotOf(book: Book, sheet: Sheet): SheetSpot {
  return { book, sheet };
}
