import { holdsText, Kind, type Block, type CellColumn } from "./cell.ts";
import type { Area, Sheet } from "./sheet.ts";

/** How many rows the header is looked for in, and how many rows below it are looked at to tell tables apart. */
export const HEADER_ROWS = 20;
const PEEK_ROWS = 200;
const MOST_COLUMNS = 1024;

/** Some rows of a sheet, as text: what recognition looks at. Rows count from the sheet's first. */
export interface Head {
  readonly endRow: number;
  readonly columnCount: number;
  text(row: number, column: number): string;
  kind(row: number, column: number): Kind;
}

/** Reads a sheet's rows from `top` on, each merged cell showing its value all over its area. */
export async function readHead(sheet: Sheet, top: number): Promise<Head> {
  const columnCount = Math.min(sheet.columnCount, MOST_COLUMNS);
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const endRow = Math.min(sheet.rowCount, top + HEADER_ROWS + PEEK_ROWS);
  const block = await sheet.read(columns, top, endRow);
  const origin = mergedOrigins(sheet.merges, { top, endRow });
  const at = (row: number, column: number) => origin.get(row * MOST_COLUMNS + column) ?? [row, column];
  return {
    endRow,
    columnCount,
    text: (row, column) => cellText(block, at(row, column)),
    kind: (row, column) => (sheet.isBare ? bareKindAt : kindAt)(block, at(row, column)),
  };
}

/** The text a cell shows, numbers plainly; empty when blank. */
export function plainText(column: CellColumn, index: number): string {
  const kind = column.kinds[index];
  if (kind === undefined || kind === Kind.blank) return "";
  const number = column.numbers[index]!;
  return holdsText(kind) ? column.texts.at(number)! : String(number);
}

type Position = readonly [row: number, column: number];

function mergedOrigins(merges: readonly Area[], rows: { top: number; endRow: number }): Map<number, Position> {
  const origins = new Map<number, Position>();
  for (const { top, left, bottom, right } of merges.filter((merge) => merge.top >= rows.top)) {
    for (let row = top; row <= Math.min(bottom, rows.endRow - 1); row++) {
      for (let column = left; column <= Math.min(right, MOST_COLUMNS - 1); column++) {
        origins.set(row * MOST_COLUMNS + column, [top, left]);
      }
    }
  }
  return origins;
}

function cellText(block: Block, [row, column]: Position): string {
  const cells = block.columns[column];
  return cells ? plainText(cells, row - block.firstRow) : "";
}

function kindAt(block: Block, [row, column]: Position): Kind {
  return (block.columns[column]?.kinds[row - block.firstRow] ?? Kind.blank) as Kind;
}

/** Where no format tells, a part of a day is a time. */
function bareKindAt(block: Block, at: Position): Kind {
  const kind = kindAt(block, at);
  const number = block.columns[at[1]]?.numbers[at[0] - block.firstRow] ?? 0;
  return kind === Kind.number && number > 0 && number < 1 ? Kind.time : kind;
}
