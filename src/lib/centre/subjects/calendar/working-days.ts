import type { Span } from "../../../facts/select.ts";
import { civilFromDay } from "../../../table/moment.ts";
import type { HouseCalendar } from "./calendar-block.ts";
import { isAnnounced, publicDay } from "./public-calendar.ts";

/** Whether a day is worked: by 日历口径, else by the public calendar. */
export function isWorkday({ holidays, workdays }: HouseCalendar, day: number): boolean {
  return workdays.has(day) || (!holidays.has(day) && publicDay(day).isWorked);
}

/** Whether a day is a 法定节假日, not merely a weekend or a 调休: by 日历口径, whose days off are, else by the public calendar. */
export function isPublicHoliday({ holidays, workdays }: HouseCalendar, day: number): boolean {
  return holidays.has(day) || (!workdays.has(day) && publicDay(day).isHoliday);
}

/** The working days of a span. */
export function workdaysIn(calendar: HouseCalendar, { from, to }: Span): number[] {
  const days = Array.from({ length: Math.max(to - from + 1, 0) }, (_, place) => from + place);
  return days.filter((day) => isWorkday(calendar, day));
}

/** The years of a span whose holidays the public calendar does not know. */
export function unannouncedYears({ from, to }: Span): number[] {
  const [first, last] = [civilFromDay(from).year, civilFromDay(to).year];
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return years.filter((year) => !isAnnounced(year));
}

/** What a reader should know of a year whose holidays the public calendar does not know. */
export function describeUnannounced(year: number): string {
  return `日历中还没有 ${year} 年的放假安排:周末按休息、其余按工作日算。请在“口径”的日历口径中补上。`;
}
