import type { Head } from "../../../table/head.ts";
import type { Sheet } from "../../../table/sheet.ts";
import type { DayColumns } from "./day-columns.ts";
import type { ViewCell } from "./sheet-view.ts";
import { dayRows, headerRow, type Unfolding } from "./unfolding.ts";

/** Who a row is about stands in its first columns. */
const IDENTITY_COLUMNS = 12;

/** A sheet with an agent in each row, or in several, as a row a day; who it is stands in its own columns. */
export function gridRows(unfolding: Unfolding, head: Head): ViewCell[][] {
  const { sheet, days } = unfolding;
  const named = identityColumns(head, days);
  const header = named.map((column) => ({ row: days.row, column, text: headerOf(head, days.row, column) }));
  const rows = [headerRow(unfolding, header)];
  const topOf = mergedTops(sheet);
  for (let row = days.row + 1; row < sheet.rowCount; row++) {
    const identity = named.map((column) => ({ row: topOf(row, column), column }));
    rows.push(...dayRows(unfolding, row, identity));
  }
  return rows;
}

/** The row that a cell has its value from, where one is merged down over several. */
function mergedTops({ merges }: Sheet): (row: number, column: number) => number {
  const tops = new Map<string, number>();
  for (const { top, bottom, left } of merges) {
    if (left >= IDENTITY_COLUMNS) continue;
    for (let row = top + 1; row <= bottom; row++) tops.set(`${row}|${left}`, top);
  }
  return (row, column) => tops.get(`${row}|${column}`) ?? row;
}

function identityColumns(head: Head, { period, left }: DayColumns): number[] {
  const right = left + period.to - period.from;
  const columns = Array.from({ length: Math.min(IDENTITY_COLUMNS, head.columnCount) }, (_, column) => column);
  return columns.filter((column) => column < left || column > right);
}

/** The header of a column whose name may stand in the upper of two rows. */
function headerOf(head: Head, row: number, column: number): string {
  const own = head.text(row, column);
  return own === "" && row > 0 ? head.text(row - 1, column) : own;
}
