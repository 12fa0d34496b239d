import chineseDays from "chinese-days";
import { formatDay } from "../../../table/moment.ts";

/** What the State Council made of a day; a holiday is a day of an announced break that no weekend is worked for. */
export interface PublicDay {
  readonly isWorked: boolean;
  readonly isHoliday: boolean;
}

const DAYS = new Map<number, PublicDay>();
const YEARS = new Map<number, boolean>();

/** The public calendar's word on a serial day; in a year that it does not know, weekends are rest. */
export function publicDay(day: number): PublicDay {
  const known = DAYS.get(day) ?? look(day);
  DAYS.set(day, known);
  return known;
}

/** Whether the calendar knows a year: there is no year without 国庆节. */
export function isAnnounced(year: number): boolean {
  const known = YEARS.get(year) ?? announcedWork(`${year}-10-01`) === false;
  YEARS.set(year, known);
  return known;
}

function look(day: number): PublicDay {
  const date = formatDay(day);
  const announced = announcedWork(date);
  return { isWorked: announced ?? isWeekday(day), isHoliday: announced === false && !chineseDays.isInLieu(date) };
}

/** Whether an announced day is worked; null for one of which nothing was said. */
function announcedWork(date: string): boolean | null {
  // West of Greenwich the package is a day off, in its tables and in what it is asked alike: only its weekdays are wrong.
  const { name, work } = chineseDays.getDayDetail(date);
  // An announced day bears its holiday's names (`National Day,国庆节,3`), any other its weekday's.
  return name.includes(",") ? work : null;
}

function isWeekday(day: number): boolean {
  return day % 7 > 1;
}
