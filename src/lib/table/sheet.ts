import type { Block } from "./cell.ts";

/** A rectangle of cells, counted from 0, both ends in it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell by its row and column, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** An Excel table (ListObject) with its header row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
}

/**
 * A sheet as a host gives it to the core. Rows and columns count from 0 at A1.
 * A sheet that SeatLedger wrote carries its stamp and is never read as input.
 */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** True when date serials count from 1904-01-01. */
  readonly date1904: boolean;
  /** A bare range of values: it has no number formats, and a blank cell cannot be told from 0, so it gives both as blank. */
  readonly isBare?: true;
  readonly stamp: string | null;
  readonly merges: readonly Area[];
  readonly excelTables: readonly ExcelTable[];
  /** Of a view of another sheet: where in that one a cell stands, which is where a person looks for it. */
  readonly origin?: (row: number, column: number) => CellPlace;
  /** Cells of the named columns, rows `firstRow` up to but not including `endRow`. */
  read(columns: readonly number[], firstRow: number, endRow: number): Promise<Block>;
}
