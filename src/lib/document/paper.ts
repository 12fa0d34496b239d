import type { RowRole } from "../report/grid.ts";

/** A finished document, free of any word processor. */
export interface Paper {
  /** What its file is called, without an ending. */
  readonly name: string;
  readonly title: string;
  /** Of when it is: the period, and the moment whose state it shows. */
  readonly subtitle: string;
  readonly sentTo: string | null;
  /** What must not be overlooked. */
  readonly warning: string | null;
  /** What it was made from, as on a sheet. */
  readonly stamp: string;
  readonly blocks: readonly PaperBlock[];
}

export type PaperBlock =
  | { readonly kind: "heading" | "caption"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | PaperTable
  /** Empty lines for a person to write on. */
  | { readonly kind: "room" };

/** Words, or a figure with the cell of the report that it is. */
export interface Run {
  readonly text: string;
  readonly cell?: PaperCell;
}

/** A cell of the document's report: in which part and row, under which column, and the number in it. */
export interface PaperCell {
  readonly part: string;
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
  readonly value: number | null;
}

/** A table, its cells as text. */
export interface PaperTable {
  readonly kind: "table";
  /** The part of the report that it shows. */
  readonly part: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperColumn {
  readonly id: string;
  readonly isNumber: boolean;
}

export interface PaperRow {
  readonly role: Extract<RowRole, "header" | "body" | "subtotal" | "total">;
  readonly cells: readonly string[];
}
