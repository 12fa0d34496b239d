import { lengthOf, overlapOf } from "../../../facts/intervals.ts";
import { civilFromDay, DAY_SECONDS, dayFromCivil, secondsFromClock } from "../../../table/moment.ts";

/** The day that something is said of, the shift it has, and how long a working day is. */
export interface DayContext {
  readonly day: number;
  /** Seconds of the day; null where no shift is told. */
  readonly shift: { readonly due: number; readonly dueOut: number } | null;
  readonly hoursInDay: number;
}

/** From when to when something was asked for, each end a day and the seconds of it, or the half of it before or behind which it lies. */
interface End {
  readonly day: number;
  readonly seconds: number | null;
  readonly half: "上午" | "下午" | null;
}

const END =
  /(?:(\d{2,4})[-/.])?(\d{1,2})[-/.](\d{1,2})(?![\d.]|\s*(?:天|小时|h|分))\s*(?:(上午|下午)|(\d{1,2}):(\d{2}))?/gi;
const HALF_YEAR = 183;

/** The dates that a text such as `事假06-05 09:00到06-08 18:00 16小时` names; null where it names no two of them. */
export function readSpan(text: string, day: number): ApprovalSpan | null {
  const [from, to] = Array.from(text.matchAll(END), (parts) => readEnd(parts, day)).filter(({ day: on }) => on > 0);
  return from && to && to.day >= from.day ? { from, to } : null;
}

export interface ApprovalSpan {
  readonly from: End;
  readonly to: End;
}

/** Whether it reaches over more than one day. */
export function isLong({ from, to }: ApprovalSpan): boolean {
  return to.day > from.day;
}

/** The part of a day that lies in the span, in working days, at most one: of its shift, or of all of it where none is told. */
export function partInSpan({ from, to }: ApprovalSpan, { day, shift, hoursInDay }: DayContext): number {
  if (day < from.day || day > to.day) return 0;
  if ((from.seconds ?? to.seconds) === null) return halvesOn({ from, to }, day) / 2;
  const asked = { start: momentOf(from, 0), end: momentOf(to, DAY_SECONDS) };
  const { due, dueOut } = shift ?? { due: 0, dueOut: DAY_SECONDS };
  const start = day * DAY_SECONDS;
  const shared = overlapOf([asked], [{ start: start + due, end: start + dueOut }]);
  return Math.min(lengthOf(shared) / (hoursInDay * 3600), 1);
}

/**
 * The part of a day in leave of so many days, of which no shift tells which days are due: nothing of days off, where
 * the others are as many as the leave is long, and of all days together no more than it. Null is such a day off.
 */
export function shareOf(span: ApprovalSpan, length: number, context: DayContext & DaysOff): number | null {
  const reached = Array.from({ length: span.to.day - span.from.day + 1 }, (_, place) => span.from.day + place);
  const isFilled = (isOff: IsDayOff) => reached.filter((day) => !isOff(day)).length === Math.ceil(length);
  const isOff = context.daysOff.find(isFilled) ?? (() => false);
  if (isOff(context.day)) return null;
  const earlier = reached.filter((day) => day < context.day && !isOff(day));
  const before = earlier.reduce((sum, day) => sum + partInSpan(span, { ...context, day }), 0);
  return Math.max(Math.min(partInSpan(span, context), length - before), 0);
}

export type IsDayOff = (day: number) => boolean;

/** What may tell the days off where no shift does, the most telling first. */
export interface DaysOff {
  readonly daysOff: readonly IsDayOff[];
}

/** Of the morning and the afternoon, how many. */
function halvesOn({ from, to }: ApprovalSpan, day: number): number {
  const lacksMorning = day === from.day && from.half === "下午";
  const lacksAfternoon = day === to.day && to.half === "上午";
  return 2 - Number(lacksMorning) - Number(lacksAfternoon);
}

function momentOf({ day, seconds }: End, usual: number): number {
  return day * DAY_SECONDS + (seconds ?? usual);
}

function readEnd([, year, month, date, half, hour, minute]: RegExpMatchArray, near: number): End {
  const seconds = hour === undefined ? null : secondsFromClock(Number(hour), Number(minute), 0);
  const isHalf = half === "上午" || half === "下午";
  return { day: dayOf({ year, month: Number(month), date: Number(date) }, near), seconds, half: isHalf ? half : null };
}

/** A date without a year is the one nearest to the day. */
function dayOf({ year, month, date }: { year: string | undefined; month: number; date: number }, near: number): number {
  if (year !== undefined) return dayFromCivil((Number(year) % 2000) + 2000, month, date);
  const { year: own } = civilFromDay(near);
  const days = [own, own - 1, own + 1].map((one) => dayFromCivil(one, month, date));
  return days.find((one) => Math.abs(one - near) <= HALF_YEAR) ?? NaN;
}
