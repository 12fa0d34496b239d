import { fold } from "../../../table/fold.ts";
import { type Head, HEADER_ROWS } from "../../../table/head.ts";
import { namesDay, type Period } from "./day-header.ts";

/** A row of headers that name the days of a period one by one, the first of them in column `left`. */
export interface DayColumns {
  readonly period: Period;
  readonly row: number;
  readonly left: number;
}

type TextAt = (row: number, column: number) => string;

/** What a day off may be called beside its number, or instead of it. */
const HOLIDAY = /[^\d\s()]*节|元旦|除夕|清明|端午|中秋|国庆|元宵|(?:正月|大年)?初[一二三四五六七八九十]/g;
const EMPTY_BRACKETS = /\(\s*\)/;
const WEEKDAY = /^(?:星期|周)?[一二三四五六日天]$/;

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

/** Whether a row names the days in their columns: all of them, or most, with words such as 劳动节 in the places of others. */
export function isDayRow(text: TextAt, { period, row, left }: DayColumns): boolean {
  let [named, strange] = [0, 0];
  for (let day = period.from; day <= period.to; day++) {
    const header = fold(text(row, left + day - period.from)).trim();
    const plain = header.replace(HOLIDAY, "").replace(EMPTY_BRACKETS, "").trim();
    if (header === "") return false;
    if (namesDay(plain, day)) named++;
    else if (/\d/.test(header) || WEEKDAY.test(plain)) return false;
    else if (plain !== "") strange++;
  }
  return strange === 0 || named > strange * 2;
}
