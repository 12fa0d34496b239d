import { act, answer, declare, event, give, items, part, readOnly, readWrite } from "../client/declaration.ts";
import { parseAddress, splitSheet } from "../cells/address.ts";
import { refuse } from "../errors.ts";
import type { Book } from "../model/book.ts";

export const workbook = declare<Excel.Workbook, Book>("Workbook", {
  name: readOnly("1.7", ({ name }) => name),
  isDirty: readOnly("1.9", () => false),
  worksheets: part("1.1", "WorksheetCollection", (book) => book),
  names: part("1.1", "NamedItemCollection", (book) => ({ book })),
  tables: part("1.1", "TableCollection", (book) => ({ book })),
  functions: part("1.2", "Functions", (book) => book),
  application: part("1.1", "Application", (book) => book),
  properties: part("1.7", "DocumentProperties", (book) => book),
  settings: part("1.4", "SettingCollection", (book) => book),
  protection: part("1.7", "WorkbookProtection", (book) => book),
  onSelectionChanged: event("1.2", (book) => book.listeners.selected),
  getSelectedRange: give("1.1", "Range", selectedSpot),
  getActiveCell: give("1.7", "Range", (book) => {
    const { sheet, area } = selectedSpot(book);
    return { book, sheet, area: { ...area, bottom: area.top, right: area.left } };
  }),
});

function selectedSpot(book: Book) {
  book.requireFocus();
  const { sheet: name, rest } = splitSheet(book.selection);
  const sheet = (name === null ? undefined : book.findSheet(name)) ?? book.activeSheet;
  return { book, sheet, area: parseAddress(rest)! };
}

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

export const application = declare<Excel.Application, Book>("Application", {
  calculationMode: readWrite(
    "1.1",
    ({ calculator }) => calculator.mode,
    (book, mode) => {
      if (!MODES.includes(mode)) refuse("InvalidArgument");
      book.calculator.refresh(book);
      book.calculator.mode = mode;
    },
  ),
  calculationState: readOnly("1.9", () => "Done"),
  cultureInfo: part("1.11", "CultureInfo", (book) => book),
  calculate: act("1.1", (book, type: string) => {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type)) refuse("InvalidArgument");
    book.calculator.calculate(book);
  }),
  suspendApiCalculationUntilNextSync: act("1.6", (book) => {
    book.calculator.isSuspended = true;
  }),
  suspendScreenUpdatingUntilNextSync: act("1.9", (book) => {
    book.isScreenSuspended = true;
    book.screenSuspensions++;
  }),
});

export const cultureInfo = declare<Excel.CultureInfo, Book>("CultureInfo", {
  name: readOnly("1.11", () => "zh-CN"),
  numberFormat: part("1.11", "NumberFormatInfo", (book) => book),
});

export const numberFormatInfo = declare<Excel.NumberFormatInfo, Book>("NumberFormatInfo", {
  numberDecimalSeparator: readOnly("1.11", () => "."),
  numberGroupSeparator: readOnly("1.11", () => ","),
});

const property = (key: string) =>
  readWrite<Book, string>(
    "1.7",
    ({ properties }) => properties[key] ?? "",
    ({ properties }, value) => void (properties[key] = value),
  );

export const documentProperties = declare<Excel.DocumentProperties, Book>("DocumentProperties", {
  author: property("author"),
  category: property("category"),
  comments: property("comments"),
  company: property("company"),
  keywords: property("keywords"),
  subject: property("subject"),
  title: property("title"),
});

/** Protecting the structure is about sheets as such, not their cells. */
export const workbookProtection = declare<Excel.WorkbookProtection, Book>("WorkbookProtection", {
  protected: readOnly("1.7", ({ isStructureProtected }) => isStructureProtected),
  protect: act("1.7", (book) => {
    if (book.isStructureProtected) refuse("AccessDenied");
    book.isStructureProtected = true;
    book.undo.breakOff();
  }),
  unprotect: act("1.7", (book) => {
    book.isStructureProtected = false;
    book.undo.breakOff();
  }),
});

interface SettingSpot {
  readonly book: Book;
  readonly key: string;
}

export const settingCollection = declare<Excel.SettingCollection, Book>("SettingCollection", {
  items: items("1.4", "Setting", (book) => [...book.settings.keys()].map((key) => ({ book, key }))),
  add: give("1.4", "Setting", (book, key: string, value: unknown) => {
    book.settings.set(key, value);
    return { book, key };
  }),
  getCount: answer("1.4", ({ settings }) => settings.size),
  getItem: give("1.4", "Setting", (book, key: string) => {
    return book.settings.has(key) ? { book, key } : refuse("ItemNotFound");
  }),
  getItemOrNullObject: give("1.4", "Setting", (book, key: string) => (book.settings.has(key) ? { book, key } : null)),
});

export const setting = declare<Excel.Setting, SettingSpot>(
  "Setting",
  {
    key: readOnly("1.4", ({ key }) => key),
    value: readWrite(
      "1.4",
      ({ book, key }) => book.settings.get(key),
      ({ book, key }, value) => void book.settings.set(key, value),
    ),
    delete: act("1.4", ({ book, key }) => void book.settings.delete(key)),
  },
  ({ book, key }) => book.settings.has(key),
);
