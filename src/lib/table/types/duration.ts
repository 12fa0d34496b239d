import { isMoment, Kind } from "../cell.ts";
import { isNumeric, UNREADABLE, type ColumnType } from "../decode.ts";
import { DAY_SECONDS } from "../moment.ts";
import type { Limit } from "../limit.ts";
import { readPlainNumber } from "./quantity.ts";

export type DurationUnit = "秒" | "分钟" | "小时";

const UNIT_SECONDS: ReadonlyMap<string, number> = new Map([
  ["秒", 1],
  ["分钟", 60],
  ["小时", 3600],
]);
const COLONS = /^(?:(\d+):)?(\d+):(\d{2}(?:\.\d+)?)$/;
const WORDS = /^(?:(\d+(?:\.\d+)?)(?:小时|时|h))?(?:(\d+(?:\.\d+)?)(?:分钟|分|min))?(?:(\d+(?:\.\d+)?)(?:秒|s))?$/i;

/** As many days that a cell shown as a time holds a date of this age, not a length of time. */
const DATE_DAYS = 10000;

/** So long that a million rows of it still add up exactly. */
const LONGEST: Limit = {
  most: 3600e6,
  says: { zh: "时长不超过 1,000,000 小时", en: "a duration is at most 1,000,000 hours" },
};

/** Up to here a number of seconds may have decimals. */
const NOISY = 1e9;

/** A length of time in seconds; bare numbers are in the header's unit, else in `defaultUnit`. */
export function duration(defaultUnit: DurationUnit, limit: Limit = LONGEST): ColumnType {
  return {
    id: "duration",
    unreadable: "unreadableDuration",
    unit: defaultUnit,
    limit,
    decoder: ({ unit }) => {
      const unitSeconds = UNIT_SECONDS.get(unit ?? defaultUnit) ?? UNREADABLE;
      return {
        text: (text) => readDuration(text, unitSeconds),
        number: (value, kind) => readDurationNumber(value, kind, unitSeconds),
        numbers: ({ kinds, numbers }, into) => {
          for (let i = 0; i < kinds.length; i++) {
            const kind = kinds[i] as Kind;
            if (isNumeric(kind)) into[i] = readDurationNumber(numbers[i]!, kind, unitSeconds);
          }
        },
      };
    },
  };
}

function readDuration(text: string, unitSeconds: number): number {
  const number = readPlainNumber(text);
  if (number !== UNREADABLE) return scale(number, unitSeconds);
  const colons = COLONS.exec(text);
  if (colons) return readColons(colons, unitSeconds);
  const words = WORDS.exec(text.replace(/\s+/g, ""));
  if (!words) return UNREADABLE;
  const [, hours = 0, minutes = 0, seconds = 0] = words;
  return dropNoise(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
}

/** `h:mm:ss`, or of two parts `m:ss`, which in a column of hours is `h:mm`. */
function readColons([, first, second, third]: RegExpExecArray, unitSeconds: number): number {
  const middle = Number(second);
  const last = Number(third);
  if (last >= 60) return UNREADABLE;
  if (first !== undefined) return middle < 60 ? dropNoise(Number(first) * 3600 + middle * 60 + last) : UNREADABLE;
  if (unitSeconds !== 3600) return dropNoise(middle * 60 + last);
  return Number.isInteger(last) ? middle * 3600 + last * 60 : UNREADABLE;
}

function readDurationNumber(value: number, kind: Kind, unitSeconds: number): number {
  if (kind === Kind.number) return scale(value, unitSeconds);
  if (!isMoment(kind) || value >= DATE_DAYS) return UNREADABLE;
  const showsDate = kind === Kind.date || kind === Kind.dateTime || kind === Kind.dateTimeToMinute;
  return showsDate && value >= 1 ? UNREADABLE : dropNoise(value * DAY_SECONDS);
}

function scale(number: number, unitSeconds: number): number {
  return unitSeconds === UNREADABLE ? UNREADABLE : dropNoise(number * unitSeconds);
}

function dropNoise(seconds: number): number {
  return seconds < NOISY ? Math.round(seconds * 1e6) / 1e6 : Math.min(seconds, Number.MAX_VALUE);
}
