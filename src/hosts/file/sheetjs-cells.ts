import type { CellObject } from "@e965/xlsx";
import { Kind, kindOfFormat } from "../../lib/table/cell.ts";
import type { StoredColumn } from "../../lib/table/stored-column.ts";
import type { CellSource } from "./cell-store.ts";
import { isEmptyResult, kindOfEmptyResult } from "./empty-result.ts";

/** Stands before a formula that has no result; no XML may hold this character. */
export const FORMULA_MARK = "\uFFFF";

type Row = readonly (CellObject | undefined)[];

/** The cells of a sheet that SheetJS has read densely. */
export class SheetJsCells implements CellSource {
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly kindByFormat = new Map<unknown, Kind>();

  /** `isCalculated` where any formula of the file has a result. */
  constructor(
    private readonly rows: readonly (Row | undefined)[],
    private readonly isCalculated = true,
  ) {
    const widths = Array.from(rows, (row) => this.widthOf(row));
    this.rowCount = widths.findLastIndex((width) => width > 0) + 1;
    this.columnCount = widths.reduce((widest, width) => Math.max(widest, width), 0);
  }

  textAt(row: number, column: number): string {
    const value = this.rows[row]?.[column]?.v;
    return typeof value === "string" ? value : "";
  }

  fill(column: number, cells: StoredColumn): void {
    for (let row = 0; row < this.rowCount; row++) {
      const cell = this.rows[row]?.[column];
      if (cell) this.put(cells, row, cell);
    }
  }

  private put(cells: StoredColumn, row: number, cell: CellObject): void {
    const { t: type, v: value, z: format } = cell;
    if (type === "e" || Number.isNaN(value)) cells.setText(row, errorText(value), Kind.error);
    else if (isEmptyResult(cell)) this.putEmptyResult(cells, row, cell.f!);
    else if (typeof value === "string") putText(cells, row, value);
    else if (typeof value === "number") cells.setNumber(row, value, this.kindOf(format));
    else if (typeof value === "boolean") cells.setNumber(row, Number(value), Kind.boolean);
  }

  private putEmptyResult(cells: StoredColumn, row: number, formula: string): void {
    const kind = this.kindOfEmpty(formula);
    if (kind !== Kind.blank) cells.setText(row, `=${formula}`, kind);
  }

  private kindOfEmpty(formula: string): Kind {
    return kindOfEmptyResult(formula, this.rows, this.isCalculated);
  }

  /** Columns up to the last that holds something. */
  private widthOf(row: Row | undefined): number {
    return row ? row.findLastIndex((cell) => cell !== undefined && this.isFilled(cell)) + 1 : 0;
  }

  private isFilled(cell: CellObject): boolean {
    if (isEmptyResult(cell)) return this.kindOfEmpty(cell.f!) === Kind.formula;
    return cell.t === "e" || (cell.v !== undefined && cell.v !== "");
  }

  private kindOf(format: CellObject["z"]): Kind {
    let kind = this.kindByFormat.get(format);
    if (kind === undefined) {
      kind = kindOfFormat(String(format ?? ""));
      this.kindByFormat.set(format, kind);
    }
    return kind;
  }
}

function putText(cells: StoredColumn, row: number, text: string): void {
  if (text.startsWith(FORMULA_MARK)) cells.setText(row, text.slice(FORMULA_MARK.length), Kind.formula);
  else cells.setText(row, text);
}

function errorText(code: CellObject["v"]): string {
  return ERRORS.get(Number(code)) ?? "#ERROR!";
}

/** By BIFF code ([MS-XLS] 2.5.10), which is all that SheetJS keeps. */
const ERRORS: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
