import type { ParsingOptions, Range, WorkBook, WorkSheet } from "@e965/xlsx";
import type { Area, Sheet } from "../../lib/table/sheet.ts";
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

/** What SheetJS does not tell of a sheet. */
type Untold = Pick<Sheet, "excelTables" | "stamp">;

/** A workbook as SheetJS has read it, and its file's name. */
interface ReadBook {
  readonly file: string;
  readonly workbook: WorkBook;
  /** Whether any formula has a result; where formulas are not read, so it is taken. */
  readonly isCalculated?: boolean;
  readonly untold?: (sheetIndex: number) => Untold;
}

const nothing: Untold = { excelTables: [], stamp: null };

/** The sheet at this index; null for a chart or macro sheet. */
export function sheetAt(index: number, book: ReadBook): Sheet | null {
  const name = book.workbook.SheetNames[index]!;
  const worksheet: WorkSheet | undefined = book.workbook.Sheets[name];
  if (!worksheet) throw FileFault.unreadSheet(name);
  const { "!type": type = "sheet", "!merges": merges = [], "!data": rows = [] } = worksheet;
  if (type !== "sheet") return null;
  const { excelTables, stamp } = book.untold?.(index) ?? nothing;
  const date1904 = isDate1904(book.workbook);
  const traits = { file: book.file, name, date1904, stamp, merges: merges.map(areaOf), excelTables };
  return storeSheet(traits, new SheetJsCells(rows, book.isCalculated));
}

function isDate1904({ Workbook: traits }: WorkBook): boolean {
  return traits?.WBProps?.date1904 === true;
}

function areaOf({ s: start, e: end }: Range): Area {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}
