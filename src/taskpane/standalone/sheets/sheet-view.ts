import type { CellLook } from "../../../lib/report/face/cell-look.ts";
import type { FacedChart } from "../../../lib/report/face/chart-face.ts";
import type { Span } from "../../../lib/report/face/row-layout.ts";
import type { Tint } from "../../../lib/report/face/tints.ts";
import type { Link } from "../../../lib/report/grid.ts";

/** A sheet to look at. */
export interface SheetView {
  readonly frame: SheetFrame;
  /** Rows `first` up to but not including `end`. */
  rows(first: number, end: number): Promise<SheetRows>;
  /** Without its equals sign; null where the cell holds a value. */
  formulaAt(row: number, column: number): string | null;
}

/** A sheet by its file and name; one that was made is in no file yet. */
export interface SheetPlace {
  readonly file: string | null;
  readonly name: string;
}

/** All of a sheet that is needed before its rows: sizes are in pixels. */
export interface SheetFrame {
  readonly widths: readonly number[];
  readonly heights: Float32Array;
  /** The rows that stay in view when those below scroll, both ends in it. */
  readonly headings: readonly [first: number, last: number] | null;
  readonly frozenColumns: number;
  readonly charts: readonly FacedChart[];
}

/** Some consecutive rows of a sheet, and the looks of their cells. */
export interface SheetRows {
  readonly first: number;
  readonly rows: readonly ShownRow[];
  readonly looks: readonly CellLook[];
}

/** A row as it is shown; a bare one has a text that may go on over all columns. */
export interface ShownRow {
  readonly isBare: boolean;
  readonly spans: readonly Span[];
  readonly cells: readonly ShownCell[];
}

/** A cell as it is shown; `look` is its place among the looks that come along. */
export interface ShownCell {
  readonly text: string;
  readonly look: number;
  readonly link?: Link;
  readonly tint?: Tint;
}

/** A column of so many characters, in pixels. */
export function pixelWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Numbers looks in the order in which they come, each but once. */
export class Looks {
  readonly list: CellLook[] = [];
  private readonly places = new Map<CellLook, number>();

  placeOf(look: CellLook): number {
    const known = this.places.get(look);
    if (known !== undefined) return known;
    this.places.set(look, this.list.length);
    return this.list.push(look) - 1;
  }
}
