import { Kind } from "../../../table/cell.ts";
import { type ColumnType, type Decoder, UNREADABLE } from "../../../table/decode.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { duration } from "../../../table/types/duration.ts";
import { quantity, readPlainNumber } from "../../../table/types/quantity.ts";
import { lengthOf } from "./length.ts";

const WEEKDAY = /\s*\(?(?:星期|周)[一二三四五六日天]\)?/;
const SHORT_YEAR = /^(?=\d{2}([-/.])\d{1,2}\1\d{1,2}(?!\d))/;
const LENGTH = /^(-?\S*?)\s*(天|日|次|小时|时|h|分钟|分|min)?$/i;
const HOURS_MINUTES = /^(\d+)\s*(?:小时|时|h|:)\s*(\d+)\s*(?:分钟|分|min)?$/i;
const CLOCK = /^\d+:\d{2}$/;

/** A time at work of up to so much, given without a unit, is of hours. */
const MOST_HOURS = 24;

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

/** A `Length`: of the unit that the cell or the header names, else of the usual one. */
export function lengthIn(usual: "天" | "小时" | "分钟"): ColumnType {
  return {
    ...quantity,
    unit: usual,
    decoder: ({ unit: given }) => {
      const unit = given ?? usual;
      return {
        text: (text) => readLength(text, unit),
        number: (value, kind) => (kind === Kind.number ? readable(lengthOf(value, unit)) : UNREADABLE),
      };
    },
  };
}

/** How late or early: minutes where nothing names a unit; `0:09` is hours and minutes whatever the header says. */
export const minutesOff: ColumnType = clockDuration((value, unit) => (unit === null ? value * 60 : null));

/** A time at work: likewise, but up to 24 without a unit are hours. */
export const timeAtWork: ColumnType = clockDuration((value, unit) =>
  unit === null ? value * (value <= MOST_HOURS ? 3600 : 60) : null,
);

/** `26-05-01 星期五` as `2026-05-01`. */
export function plainDate(text: string): string {
  return text.replace(WEEKDAY, "").replace(SHORT_YEAR, "20");
}

/** A duration of which `h:mm` is one, and bare numbers are so many seconds as `bare` says; null leaves them to the header's unit. */
function clockDuration(bare: (value: number, unit: string | null) => number | null): ColumnType {
  const minutes = duration("分钟");
  return {
    ...minutes,
    decoder: (column): Decoder => {
      const { unit } = column;
      const usual = minutes.decoder(column);
      const read = (value: number, otherwise: () => number) => bare(value, unit) ?? otherwise();
      return {
        text: (text) => {
          if (CLOCK.test(text)) return usual.text(`${text}:00`);
          const number = readPlainNumber(text);
          return number === UNREADABLE ? usual.text(text) : read(number, () => usual.text(text));
        },
        number: (value, kind) =>
          kind === Kind.number ? read(value, () => usual.number(value, kind)) : usual.number(value, kind),
      };
    },
  };
}

function readLength(text: string, unit: string): number {
  const [, hours, minutes] = HOURS_MINUTES.exec(text) ?? [];
  if (minutes !== undefined) return lengthOf(Number(hours) * 60 + Number(minutes), "分钟");
  const [, digits = "", own] = LENGTH.exec(text) ?? [];
  const number = readPlainNumber(digits);
  return number === UNREADABLE ? UNREADABLE : readable(lengthOf(number, own?.toLowerCase() ?? unit));
}

function readable(length: number): number {
  return Number.isNaN(length) ? UNREADABLE : length;
}
