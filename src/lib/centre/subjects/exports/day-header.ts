import { fold } from "../../../table/fold.ts";
import { civilFromDay, dayFromCivil } from "../../../table/moment.ts";

/** Days from the first to the last, as serials. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const WEEKDAYS = "六日一二三四五";
const RANGE =
  /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[^\d~至到—-]*)(?:~|至|到|—|-)+\s*(?:(20\d{2})[-/.年])?(\d{1,2})[-/.月](\d{1,2})/;
const DIGITS = /(20\d{2})(\d{2})(\d{2})-(20\d{2})(\d{2})(\d{2})/;
const SHORT_RANGE =
  /(?<![\d/.-])(\d{1,2})[-/.月](\d{1,2})日?\s*(?:~|至|到|—|-)+\s*(\d{1,2})[-/.月](\d{1,2})(?![\d/.-])/;
const MADE = /(?:制表|生成|导出)(?:时间|日期):?\s*(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})/;
const MONTH = /(20\d{2})[-/.年](\d{1,2})月?(?!\d|[-/.]\d)/;
const WEEKDAY = /^(?:星期|周)?([一二三四五六日天])$/;
const DAY =
  /^(?:(?:(\d{2}|\d{4})[-/.年])?(\d{1,2})[-/.月])?(\d{1,2})[日号]?(?:\(?(?:星期|周)?([一二三四五六日天])\)?)?$/;

const MOST_DAYS = 366;

/**
 * The period that the lines over an export name, `统计日期:2026-05-01 至 2026-05-31`; one without a year, `03-01 ~ 03-31`,
 * begins in the last year in which it does not begin after the export was made. Else the whole of the month they name.
 */
export function periodIn(text: string): Period | null {
  const folded = fold(text);
  const parts = RANGE.exec(folded) ?? DIGITS.exec(folded);
  if (!parts) return shortPeriodIn(folded) ?? monthIn(folded);
  const [, year, month, day, lastYear = year, lastMonth, lastDay] = parts;
  const from = dayFromCivil(Number(year), Number(month), Number(day));
  const to = dayFromCivil(Number(lastYear), Number(lastMonth), Number(lastDay));
  return from <= to && to - from < MOST_DAYS ? { from, to } : null;
}

function shortPeriodIn(text: string): Period | null {
  const [short, made] = [SHORT_RANGE.exec(text), MADE.exec(text)];
  if (!short || !made) return null;
  const [year, madeOn] = [Number(made[1]), dayFromCivil(Number(made[1]), Number(made[2]), Number(made[3]))];
  const begins = (of: number) => dayFromCivil(of, Number(short[1]), Number(short[2]));
  const ends = (of: number) => dayFromCivil(of, Number(short[3]), Number(short[4]));
  const first = begins(year) > madeOn ? year - 1 : year;
  const from = begins(first);
  const to = ends(first) < from ? ends(first + 1) : ends(first);
  return from <= to ? { from, to } : null;
}

/** Whether a header over a column a day stands for that day: `1`, `1日`, `五`, `05-01`, `26-05-01 星期五`. */
export function namesDay(header: string, serialDay: number): boolean {
  const text = fold(header).replace(/\s+/g, "");
  const weekday = WEEKDAYS[serialDay % 7]!;
  const [, alone] = WEEKDAY.exec(text) ?? [];
  if (alone !== undefined) return isWeekday(alone, weekday);
  const parts = DAY.exec(text);
  return parts !== null && isWeekday(parts[4] ?? weekday, weekday) && isDate(parts, serialDay);
}

/** Whether the day, and the month and year where they are told, are those of a date. */
function isDate([, year, month, day]: RegExpExecArray, serialDay: number): boolean {
  const civil = civilFromDay(serialDay);
  const told = [Number(day), Number(month ?? civil.month), Number(year ?? civil.year) % 100];
  return told.join() === [civil.day, civil.month, civil.year % 100].join();
}

function monthIn(text: string): Period | null {
  const [, year, month] = MONTH.exec(text) ?? [];
  const [of, at] = [Number(year), Number(month)];
  const from = dayFromCivil(of, at, 1);
  if (Number.isNaN(from)) return null;
  return { from, to: (at === 12 ? dayFromCivil(of + 1, 1, 1) : dayFromCivil(of, at + 1, 1)) - 1 };
}

function isWeekday(named: string, weekday: string): boolean {
  return named === weekday || (named === "天" && weekday === "日");
}
