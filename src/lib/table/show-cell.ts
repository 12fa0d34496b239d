import { Kind, type CellColumn } from "./cell.ts";
import { plainText } from "./head.ts";
import { formatDay, formatTime } from "./moment.ts";

const DAYS_TO_1904 = 1462;

/** A cell's value as a person would read it there. */
export function showCell(cells: CellColumn, index: number, date1904: boolean): string {
  const kind = cells.kinds[index] as Kind;
  const seconds = Math.round(cells.numbers[index]! * 86400);
  if (kind === Kind.boolean) return cells.numbers[index] === 1 ? "TRUE" : "FALSE";
  if (kind === Kind.time || kind === Kind.timeToMinute) return formatTime(seconds);
  if (kind < Kind.date) return plainText(cells, index);
  const day = Math.floor(seconds / 86400) + (date1904 ? DAYS_TO_1904 : 0);
  const date = formatDay(day);
  return kind === Kind.date ? date : `${date} ${formatTime(seconds % 86400)}`;
}
