import { isPlainNumber, type Kind } from "../cell.ts";
import { type ColumnContext, type ColumnType, isNumeric, type NoteText, UNREADABLE } from "../decode.ts";
import { civilFromDay, dayOf, isTimeOfDay, momentOf, Precision, precisionOf, timeOfDaySeconds } from "../moment.ts";
import {
  readDateDigits,
  readDateNumber,
  readDateTime,
  readMonth,
  readTime,
  readTimeNumber,
  serialShift,
} from "./read-date.ts";
import { withCentury } from "./short-date.ts";

/** A date with or without a time, as a moment. */
export const dateTime: ColumnType = {
  id: "dateTime",
  unreadable: "unreadableDate",
  decoder: (column) => {
    const shift = serialShift(column.date1904);
    const whole = fullYears(column);
    return {
      text: (text, note) => readDateTime(whole(text), note),
      number: (value, kind) => readDateNumber(value, kind, shift),
      numbers: ({ kinds, numbers }, into) => {
        for (let i = 0; i < kinds.length; i++) {
          const kind = kinds[i] as Kind;
          if (isNumeric(kind)) into[i] = readDateNumber(numbers[i]!, kind, shift);
        }
      },
    };
  },
};

/** A time of day, as a moment up to 86400 seconds (24:00) and beyond for the next day's, or a date with a time, as the full moment. */
export const clock: ColumnType = {
  id: "clock",
  unreadable: "unreadableDate",
  decoder: (column) => {
    const shift = serialShift(column.date1904);
    const whole = fullYears(column);
    return {
      text: (text, note) => readClock(whole(text), note),
      number: (value, kind) => readClockNumber(value, kind, shift),
    };
  },
};

/** A time of day, or that of a date with a time, as a moment up to 86400 seconds (24:00) and beyond for the next day's. */
export const timeOfDay: ColumnType = {
  id: "timeOfDay",
  unreadable: "unreadableDate",
  decoder: (column) => {
    const whole = clock.decoder(column);
    return {
      text: (text, note) => dropDay(whole.text(text, note)),
      number: (value, kind) => dropDay(whole.number(value, kind)),
    };
  },
};

/** A month, or any date in it, as the serial day of the month's first. */
export const month: ColumnType = {
  id: "month",
  unreadable: "unreadableDate",
  decoder: (column) => {
    const shift = serialShift(column.date1904);
    const whole = fullYears(column);
    return {
      text: (text) => firstDay(Math.min(readMonth(text), readDateTime(whole(text)))),
      number: (value, kind) => firstDay(readMonthNumber(value, kind, shift)),
    };
  },
};

/** What makes `25-10-09` a date with its century, in a column where all dates are so written. */
function fullYears({ hasShortYears }: ColumnContext): (text: string) => string {
  return hasShortYears ? withCentury : (text) => text;
}

function readClock(text: string, note?: NoteText): number {
  const time = readTime(text, note);
  return time === UNREADABLE ? requireTime(readDateTime(text, note)) : time;
}

function readClockNumber(value: number, kind: Kind, shift: number): number {
  const time = readTimeNumber(value, kind);
  return time === UNREADABLE ? requireTime(readDateNumber(value, kind, shift)) : time;
}

function requireTime(moment: number): number {
  return precisionOf(moment) === Precision.date ? UNREADABLE : moment;
}

function dropDay(moment: number): number {
  if (moment === UNREADABLE || isTimeOfDay(moment)) return moment;
  return momentOf(timeOfDaySeconds(moment), precisionOf(moment));
}

function readMonthNumber(value: number, kind: Kind, shift: number): number {
  const isYearAndMonth = isPlainNumber(kind) && value >= 1e5 && value < 1e6 && Number.isInteger(value);
  return isYearAndMonth ? readDateDigits(value * 100 + 1) : readDateNumber(value, kind, shift);
}

function firstDay(moment: number): number {
  if (moment === UNREADABLE) return UNREADABLE;
  const day = dayOf(moment);
  return day - civilFromDay(day).day + 1;
}
