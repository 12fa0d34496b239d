import type { Area } from "../table/sheet.ts";

/** What a row is for; hosts turn roles into looks. */
export type RowRole = "title" | "stamp" | "warning" | "group" | "header" | "body" | "subtotal" | "total" | "note";

/** How a column's numbers are shown (spec 2.5); the last three only on sheets that people fill in. */
export type Format =
  | "text"
  | "count"
  | "money"
  | "price"
  | "rate"
  | "points"
  | "hours"
  | "days"
  | "seconds"
  | "score"
  | "chance"
  | "yesNo"
  | "date"
  | "time"
  | "general"
  | "dateTime"
  | "month";

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
  /** Where the number is not of its column's kind. */
  readonly format?: Format;
  /** Shows the cell in the warning colour. */
  readonly alert?: boolean;
}

export interface GridRow {
  readonly role: RowRole;
  readonly cells: readonly GridCell[];
  /** Set off by a light tint, as every second group of a body is. */
  readonly band?: boolean;
}

export interface GridColumn {
  readonly format: Format;
  /** In characters of Latin width; a Chinese character counts two. */
  readonly width: number;
  /** Bars behind the body's numbers, where a person looks for extremes. */
  readonly bars?: boolean;
  /** Colours from the body's lowest to its highest number, by whether a high one is good news. */
  readonly shade?: "highIsGood" | "highIsBad";
}

/** One line, or one column's worth of bars, of a chart. */
export interface GridSeries {
  readonly title: string;
  readonly column: number;
  /** Measured along an axis of its own, at the right. */
  readonly axis?: "second";
  /** Where it is drawn otherwise than the chart's kind says. */
  readonly kind?: "column" | "line";
}

/** Rows `[first, last]`, counted from 0, both in it. */
export type Run = readonly [first: number, last: number];

/**
 * A chart of figures of this sheet; bars lie and columns stand. A `pareto` has its first series as columns,
 * and the shares added up as a line along a second axis that ends at 100%.
 */
export interface GridChart {
  readonly kind: "bar" | "column" | "line" | "pie" | "pareto";
  readonly title: string;
  /** The rows of the points: subtotals interrupt a body. */
  readonly rows: readonly Run[];
  /** The column that names the points. */
  readonly categories: number;
  readonly series: readonly GridSeries[];
  /** The cells it covers, beside or below the figures. */
  readonly place: Area;
}

/** What a drop-down offers: these words, or what a formula of the workbook lists. */
export type Choices = { readonly words: readonly string[] } | { readonly formula: string };

/** A drop-down over cells of one column, rows counted from 0; without `lastRow` down to the sheet's end. */
export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow?: number;
  readonly choices: Choices;
  /** What becomes of another word: it is refused, asked about, or taken. */
  readonly others: "refused" | "asked" | "taken";
}

/** A finished sheet, free of any spreadsheet library. Cells are at their row's place in `rows`, from column A. */
export interface Grid {
  readonly name: string;
  /** Marks the sheet as ours; null for a plain sheet such as a sample's table. */
  readonly stamp: string | null;
  /** What the sheet is of: a later sheet of the same mark takes its place in a workbook. The stamp unless given. */
  readonly mark?: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly frozenColumns: number;
  /** Whether rows can be filtered by the header; they can unless it is false. */
  readonly filter?: false;
  readonly charts?: readonly GridChart[];
  /** How it is printed, where that is not to follow from its width. */
  readonly orientation?: "portrait" | "landscape";
  /** Cells shown as one, beside those that follow from the rows' roles. */
  readonly merges?: readonly Area[];
  /** Of a sheet for people to go on with: its columns have their formats all the way down, and offer what they may hold. */
  readonly dropDowns?: readonly DropDown[];
}
