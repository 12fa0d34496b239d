import { Kind } from "../../../table/cell.ts";
import { type ColumnType, UNREADABLE } from "../../../table/decode.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { quantity, readPlainNumber } from "../../../table/types/quantity.ts";

const WEEKDAY = /\s*\(?(?:星期|周)[一二三四五六日天]\)?/;
const SHORT_YEAR = /^(?=\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d))/;

/** A working day is eight hours long where leave is given in hours. */
export const WORKDAY_HOURS = 8;
const PER_DAY: ReadonlyMap<string, number> = new Map([
  ...["天", "日"].map((unit) => [unit, 1] as const),
  ...["小时", "时", "h"].map((unit) => [unit, WORKDAY_HOURS] as const),
  ...["分钟", "分"].map((unit) => [unit, WORKDAY_HOURS * 60] as const),
]);
const LEAVE = /^(\S*?)\s*(天|日|小时|时|h|分钟|分)?$/;

/** A date as attendance systems write it: `26-05-01 星期五`, `2026/05/01 周五`, or as anywhere else. */
export const exportDate: ColumnType = {
  ...dateTime,
  decoder: (column) => {
    const dates = dateTime.decoder(column);
    return {
      text: (text, note) => dates.text(plainDate(text), note),
      number: (value, kind) => dates.number(value, kind),
    };
  },
};

/** A length of leave as days: hours unless the header or the cell says days or minutes. */
export const leaveDays: ColumnType = {
  ...quantity,
  unit: "小时",
  decoder: ({ unit: given }) => {
    const unit = given ?? "小时";
    return {
      text: (text) => readLeave(text, unit),
      number: (value, kind) => (kind === Kind.number ? inDays(value, unit) : UNREADABLE),
    };
  },
};

/** `26-05-01 星期五` as `2026-05-01`. */
export function plainDate(text: string): string {
  return text.replace(WEEKDAY, "").replace(SHORT_YEAR, "20");
}

function readLeave(text: string, unit: string): number {
  const [, digits = "", own] = LEAVE.exec(text) ?? [];
  const number = readPlainNumber(digits);
  return number === UNREADABLE ? UNREADABLE : inDays(number, own ?? unit);
}

function inDays(amount: number, unit: string): number {
  const perDay = PER_DAY.get(unit);
  return perDay === undefined ? UNREADABLE : amount / perDay;
}
