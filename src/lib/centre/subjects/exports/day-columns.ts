import { type Head, HEADER_ROWS } from "../../../table/head.ts";
import { namesDay, type Period } from "./day-header.ts";

/** A row of headers that name the days of a period one by one, the first of them in column `left`. */
export interface DayColumns {
  readonly period: Period;
  readonly row: number;
  readonly left: number;
}

type TextAt = (row: number, column: number) => string;

/** The columns of a period's days; of two header rows that name them, numbers over weekdays, the lower. */
export function findDays(head: Head, period: Period): DayColumns | null {
  const text: TextAt = (row, column) => head.text(row, column);
  const lastRow = Math.min(HEADER_ROWS, head.endRow) - 1;
  const lastLeft = head.columnCount - 1 - (period.to - period.from);
  for (let row = 0; row <= lastRow; row++) {
    for (let left = 0; left <= lastLeft; left++) {
      if (!isDayRow(text, { period, row, left })) continue;
      const isFollowed = row + 1 < head.endRow && isDayRow(text, { period, row: row + 1, left });
      return { period, row: isFollowed ? row + 1 : row, left };
    }
  }
  return null;
}

/** Whether a row names the days in their columns. */
export function isDayRow(text: TextAt, { period, row, left }: DayColumns): boolean {
  for (let day = period.from; day <= period.to; day++) {
    if (!namesDay(text(row, left + day - period.from), day)) return false;
  }
  return true;
}
