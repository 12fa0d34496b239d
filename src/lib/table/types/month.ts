import { Kind } from "../cell.ts";
import { UNREADABLE, type ColumnType } from "../decode.ts";
import { civilFromDay, dayOf } from "../moment.ts";
import { readDateNumber, serialShift } from "./date-serial.ts";
import { readDateDigits, readDateTime, readMonth } from "./date-spelling.ts";

/** A month, or any date in it, as the serial day of the month's first. */
export const month: ColumnType = {
  id: "month",
  unreadable: "unreadableDate",
  decoder: ({ date1904 }) => {
    const shift = serialShift(date1904);
    return {
      text: (text) => firstDay(Math.min(readMonth(text), readDateTime(text))),
      number: (value, kind) => firstDay(readMonthNumber(value, kind, shift)),
    };
  },
};

function readMonthNumber(value: number, kind: Kind, shift: number): number {
  const isYearAndMonth = kind === Kind.number && value >= 1e5 && value < 1e6 && Number.isInteger(value);
  return isYearAndMonth ? readDateDigits(value * 100 + 1) : readDateNumber(value, kind, shift);
}

function firstDay(moment: number): number {
  if (moment === UNREADABLE) return UNREADABLE;
  const day = dayOf(moment);
  return day - civilFromDay(day).day + 1;
}
