import type { ParsingOptions, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Area, ExcelTable, Sheet } from "../../lib/table/sheet.ts";
import { storeSheet } from "./cell-store.ts";
import { FileFault } from "./file-fault.ts";
import { SheetJsCells } from "./sheetjs-cells.ts";

/** Raw values with their number formats, and nothing that is made from them. */
export const rawCells = {
  type: "array",
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
} as const satisfies ParsingOptions;

/** A workbook as SheetJS has read it, its file's name, and the Excel tables SheetJS does not tell of. */
interface ReadBook {
  readonly file: string;
  readonly workbook: WorkBook;
  readonly excelTables?: (sheetIndex: number) => readonly ExcelTable[];
}

/** The sheet at this index; null for a chart or macro sheet. */
export function sheetAt(index: number, book: ReadBook): Sheet | null {
  const name = book.workbook.SheetNames[index]!;
  const worksheet: WorkSheet | undefined = book.workbook.Sheets[name];
  if (!worksheet) throw FileFault.unreadSheet(name);
  const { "!type": type = "sheet", "!merges": merges = [], "!data": rows = [] } = worksheet;
  if (type !== "sheet") return null;
  const excelTables = book.excelTables?.(index) ?? [];
  const traits = {
    file: book.file,
    name,
    date1904: isDate1904(book.workbook),
    merges: merges.map(areaOf),
    excelTables,
  };
  return storeSheet(traits, new SheetJsCells(rows));
}

function isDate1904({ Workbook: traits }: WorkBook): boolean {
  return traits?.WBProps?.date1904 === true;
}

function areaOf({ s: start, e: end }: Range): Area {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}
