import { isMoment, Kind, type CellColumn } from "./cell.ts";
import { plainText } from "./head.ts";
import { formatDay, formatTime } from "./moment.ts";

const DAYS_TO_1904 = 1462;

/** A cell's value as a person would read it there. */
export function showCell(cells: CellColumn, index: number, date1904: boolean): string {
  const kind = cells.kinds[index] as Kind;
  const number = cells.numbers[index]!;
  if (isMoment(kind)) return showMoment(number, kind, date1904);
  if (kind === Kind.boolean) return number === 1 ? "TRUE" : "FALSE";
  return kind === Kind.percent ? showPercent(number) : plainText(cells, index);
}

function showMoment(serial: number, kind: Kind, date1904: boolean): string {
  const seconds = Math.round(serial * 86400);
  if (kind === Kind.time || kind === Kind.timeToMinute) return formatTime(seconds);
  const day = Math.floor(seconds / 86400) + (date1904 ? DAYS_TO_1904 : 0);
  const date = formatDay(day);
  return kind === Kind.date ? date : `${date} ${formatTime(seconds % 86400)}`;
}

const PERCENT_DIGITS = 12;

function showPercent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(PERCENT_DIGITS))}%`;
}
