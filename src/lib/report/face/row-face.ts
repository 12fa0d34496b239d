import type { Grid, GridCell, GridColumn, GridRow, Link, RowRole } from "../grid.ts";
import { type CellLook, lookOf } from "./cell-look.ts";
import { shownText } from "./excel-limits.ts";
import { fitHeight, isBare, type Span, spansOf, widthsWithin, wraps } from "./row-layout.ts";

/** A cell as it is to stand on a sheet: a legal text or a finite number, and a formula without its equals sign. */
export interface FacedCell {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly link?: Link;
  readonly look: CellLook;
}

/** A row as it is to stand on a sheet; `spans` are its merged cells, `height` is in points. */
export interface FacedRow {
  readonly height: number;
  readonly spans: readonly Span[];
  readonly cells: readonly FacedCell[];
}

/** Excel takes 65,530 on a sheet, and repairs the workbook by dropping them all when there are more. */
const MOST_LINKS = 60_000;

/** The rows of a grid with the looks of their cells, one after the other; of its links as many as Excel takes. */
export function* faceRows(grid: Grid): Generator<FacedRow> {
  const paper = { columns: grid.columns, widths: grid.columns.map(({ width }) => width), linksLeft: MOST_LINKS };
  let width = grid.columns.length;
  for (const row of grid.rows) {
    if (HEADINGS.has(row.role)) width = row.cells.length;
    yield faceRow(paper, fill(row, width));
  }
}

const HEADINGS: ReadonlySet<RowRole> = new Set(["group", "header"]);

interface Paper {
  readonly columns: readonly GridColumn[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  linksLeft: number;
}

/** A cell's place in its row, and the width that its text has. */
interface Slot {
  readonly row: GridRow;
  readonly column: number;
  readonly width: number;
}

const blank: GridCell = { value: null };

/** Bands and borders go on where there is nothing to say, as far as the heading above does. */
function fill(row: GridRow, count: number): GridRow {
  const missing = count - row.cells.length;
  if (missing <= 0 || isBare(row)) return row;
  return { ...row, cells: [...row.cells, ...Array<GridCell>(missing).fill(blank)] };
}

function faceRow(paper: Paper, row: GridRow): FacedRow {
  const spans = spansOf(row, paper.widths.length);
  const widths = widthsWithin(spans, paper.widths);
  const cells = row.cells.map((_, column) => faceCell(paper, { row, column, width: widths[column]! }));
  return { height: fitHeight(row, widths), spans, cells };
}

function faceCell(paper: Paper, { row, column, width }: Slot): FacedCell {
  const cell = row.cells[column]!;
  const { formula } = cell;
  const link = takeLink(paper, cell);
  const look = lookOf(row.role, cell.format ?? paper.columns[column]!.format, {
    text: typeof cell.value === "string" && formula === undefined,
    formula: formula !== undefined,
    wrap: wraps(row.role, cell, width),
    link: link !== undefined,
    alert: cell.alert === true,
    band: row.band === true,
  });
  const value = heldValue(cell);
  return { value, look, ...(formula !== undefined && { formula: formula.replace(/^=/, "") }), ...(link && { link }) };
}

function takeLink(paper: Paper, { link }: GridCell): Link | undefined {
  if (!link || paper.linksLeft === 0) return undefined;
  paper.linksLeft--;
  return link;
}

/** A cell has no empty text, and no number that is none. */
function heldValue({ value }: GridCell): string | number | null {
  if (typeof value === "string") return shownText(value) || null;
  return Number.isFinite(value) ? value : null;
}
