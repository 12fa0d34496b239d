import { UserError } from "../problem.ts";
import { type CellColumn, Kind } from "./cell.ts";
import type { FoundTable } from "./recognise.ts";
import { RowKinds } from "./row-kind.ts";
import { type GrownTable, readContents } from "./sheet-edit.ts";
import type { Area, ExcelTable } from "./sheet.ts";

/** Where a further row of a table goes, counted from 0. */
export interface RowBelow {
  readonly row: number;
  /** Its last row that holds something; the header where none does. */
  readonly lastRow: number;
  readonly table: GrownTable | null;
}

/**
 * The row right below the last one of a table. Throws a UserError where something stands there, such as a row of
 * totals: what is filled is never written over, and nothing is moved.
 */
export async function rowBelow(found: FoundTable): Promise<RowBelow> {
  const lastRow = await lastDataRow(found);
  const row = lastRow + 1;
  const excelTable = excelTableOf(found);
  const columns = excelTable ? columnsOf(excelTable.area) : found.region;
  const contents = await readContents(found.sheet, row, columns);
  const isMerged = found.sheet.merges.some((merge) => lies(merge, row, columns));
  if (contents.some((content) => content !== null) || isMerged) throw new UserError(inTheWay(found, row));
  return { row, lastRow, table: excelTable && grown(excelTable, row) };
}

const BLOCK_ROWS = 20_000;

/** Looked for from the end: a register is long and its end is near. */
async function lastDataRow({ sheet, headerRow, endRow, region, columns }: FoundTable): Promise<number> {
  const kinds = new RowKinds(
    Object.entries(columns).map(([, { column }]) => {
      return { place: region.indexOf(column), headers: [], isIdentifier: false };
    }),
  );
  for (let end = endRow; end > headerRow + 1; end -= BLOCK_ROWS) {
    const first = Math.max(headerRow + 1, end - BLOCK_ROWS);
    const block = await sheet.read(region, first, end);
    for (let index = block.rowCount - 1; index >= 0; index--) {
      const isFilled = block.columns.some((column) => isFilledAt(column, index));
      if (isFilled && kinds.skipAt(block.columns, index) === null) return first + index;
    }
  }
  return headerRow;
}

function isFilledAt({ kinds }: CellColumn, index: number): boolean {
  return (kinds[index] ?? Kind.blank) !== Kind.blank;
}

function excelTableOf({ sheet, headerRow, region }: FoundTable): ExcelTable | null {
  const holds = ({ area }: ExcelTable) =>
    area.top === headerRow && region.every((one) => columnsOf(area).includes(one));
  return sheet.excelTables.find(holds) ?? null;
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function lies({ top, bottom, left, right }: Area, row: number, columns: readonly number[]): boolean {
  return row >= top && row <= bottom && columns.some((column) => column >= left && column <= right);
}

function grown({ name, area }: ExcelTable, row: number): GrownTable | null {
  return row > area.bottom ? { name, was: area, area: { ...area, bottom: row } } : null;
}

function inTheWay({ sheet, table }: FoundTable, row: number): string {
  return (
    `“${sheet.name}”第 ${row + 1} 行紧接着“${table.title}”的最后一行,已有内容(例如合计),没有写入。` +
    `请在第 ${row + 1} 行上面插入一个空行,再试一次。`
  );
}
