/** What a row is for; hosts turn roles into looks. */
export type RowRole = "title" | "stamp" | "warning" | "group" | "header" | "body" | "subtotal" | "total" | "note";

/** How a column's numbers are shown (spec 2.5). */
export type Format =
  "text" | "count" | "money" | "price" | "rate" | "points" | "hours" | "seconds" | "score" | "date" | "time";

/** Where a cell leads: a cell of this workbook, or of a file lying beside it. */
export interface Link {
  readonly file?: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A cell to write. A formula comes with `value` as its result; text is text, whatever it begins with. */
export interface GridCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly link?: Link;
  /** Shows the cell in the warning colour. */
  readonly alert?: boolean;
}

export interface GridRow {
  readonly role: RowRole;
  readonly cells: readonly GridCell[];
}

export interface GridColumn {
  readonly format: Format;
  /** In characters of Latin width; a Chinese character counts two. */
  readonly width: number;
  /** Bars behind the body's numbers, where a person looks for extremes. */
  readonly bars?: boolean;
}

/** A finished sheet, free of any spreadsheet library. Cells are at their row's place in `rows`, from column A. */
export interface Grid {
  readonly name: string;
  /** Marks the sheet as ours; null for a plain sheet such as a sample's table. */
  readonly stamp: string | null;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly frozenColumns: number;
}
