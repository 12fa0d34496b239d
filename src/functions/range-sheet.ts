import { type CellColumn, Kind } from "../lib/table/cell.ts";
import { Dictionary } from "../lib/table/dictionary.ts";
import { HEADER_ROWS } from "../lib/table/head.ts";
import type { Sheet } from "../lib/table/sheet.ts";

/** A range as Excel hands it over, row by row. */
export type Range = readonly (readonly unknown[])[];

/** What stands for a sheet's name: the range's place among the tables of a formula, and the title over its header if it has one. */
export function rangeName(range: Range, place: number): string {
  const header = range.findIndex((row) => filledIn(row).length > 1);
  const [title] = range.slice(0, Math.max(header, 0)).flatMap(filledIn);
  return typeof title === "string" ? `表${place + 1} ${title}` : `表${place + 1}`;
}

function filledIn(row: readonly unknown[]): unknown[] {
  return row.filter((cell) => !isBlank(cell));
}

/** A reference to one blank cell gives no table. */
export function isBlankRange(range: Range): boolean {
  return range.length === 1 && range[0]!.every(isBlank);
}

const MOST_HEADERS = 12;

/** The texts of the row that looks most like a header: the one with the most. */
export function headersOf(range: Range): string[] {
  const rows = range.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => typeof cell === "string" && cell !== ""));
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0]!) as string[];
  return widest.length > MOST_HEADERS ? [...widest.slice(0, MOST_HEADERS), "…"] : widest;
}

/** Views a range as a sheet; a 0 in it is a blank, since Excel on the desktop hands a blank over as one. */
export function rangeSheet(range: Range): Omit<Sheet, "name"> {
  const columnCount = Math.max(0, ...range.map((row) => row.length));
  const columns: CellColumn[] = [];
  const columnAt = (column: number) => (columns[column] ??= readColumn(range, column));
  return {
    file: "",
    rowCount: range.length,
    columnCount,
    date1904: false,
    isBare: true,
    stamp: null,
    merges: [],
    excelTables: [],
    read: (asked, firstRow, endRow) => {
      const cells = asked.map((column) => rowsOf(columnAt(column), firstRow, endRow));
      const rowCount = Math.max(0, Math.min(endRow, range.length) - firstRow);
      return Promise.resolve({ firstRow, rowCount, columns: cells });
    },
  };
}

function readColumn(range: Range, column: number): CellColumn {
  const dictionary = new Dictionary();
  const kinds = new Uint8Array(range.length);
  const numbers = new Float64Array(range.length);
  for (let row = 0; row < range.length; row++) {
    const value = range[row]![column];
    const kind = kindOf(value);
    kinds[row] = kind;
    if (kind !== Kind.blank) numbers[row] = typeof value === "number" ? value : numberOf(value, dictionary);
  }
  return { kinds, numbers, texts: dictionary.texts };
}

function kindOf(value: unknown): Kind {
  if (isBlank(value)) return Kind.blank;
  if (typeof value === "number") return Kind.number;
  if (typeof value === "boolean") return Kind.boolean;
  return typeof value === "string" ? Kind.text : Kind.error;
}

function numberOf(value: unknown, dictionary: Dictionary): number {
  if (typeof value === "boolean") return Number(value);
  return dictionary.code(typeof value === "string" ? value : errorIn(value)!);
}

function rowsOf({ kinds, numbers, texts }: CellColumn, firstRow: number, endRow: number): CellColumn {
  return { kinds: kinds.subarray(firstRow, endRow), numbers: numbers.subarray(firstRow, endRow), texts };
}

/** The errors that a cell may hold, as Excel writes them. */
const ERROR = /^#(?:N\/A|[A-Z0-9_/]+[!?])$/;

/** Whether a cell is blank: Excel hands one over as 0 on the desktop and as null on the web, a formula's as "". */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/** The error that a cell holds (`#N/A`), which Excel hands over as an object; null when it holds none. */
export function errorIn(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const told = Object.values(value).find((part) => typeof part === "string" && ERROR.test(part)) as string | undefined;
  return told ?? "#VALUE!";
}
