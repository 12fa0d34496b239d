import { fold } from "../fold.ts";
import { dayOf } from "../moment.ts";
import { UNREADABLE } from "../decode.ts";
import { readDateTime } from "./read-date.ts";
import { fitsWeekday } from "./spoken-time.ts";

const SHORT = /^(\d{2})([-/.])\d{1,2}\2(\d{1,2})(?!\d)/;

/** Whether a folded text begins like `25-10-09`, which may as well be a day of 2009. */
export function isShortDate(folded: string): boolean {
  return SHORT.test(folded);
}

/** `25-10-09 星期四` as `2025-10-09 星期四`; any other text as it stands. */
export function withCentury(folded: string): string {
  return isShortDate(folded) ? `20${folded}` : folded;
}

/**
 * Whether the texts of a column show that its short dates begin with the year (spec 1.2): all its dates are so written,
 * and either 星期 fits each of them, or the last part varies, as days do, while the first is one number or two that
 * follow one another, as years are.
 */
export function areYearFirst(texts: readonly string[]): boolean {
  const folded = texts.map(fold);
  if (folded.some((text) => !isShortDate(text) && readDateTime(text) !== UNREADABLE)) return false;
  const dates = folded.filter((text) => isShortDate(text) && readDateTime(withCentury(text)) !== UNREADABLE);
  const fits = dates.map((text) => fitsWeekday(text, dayOf(readDateTime(withCentury(text)))));
  if (fits.some((one) => one !== null)) return fits.every((one) => one === true);
  const parts = dates.map((text) => SHORT.exec(text)!);
  const years = new Set(parts.map(([, first]) => Number(first)));
  const days = new Set(parts.map(([, , , last]) => Number(last)));
  return days.size > 1 && years.size <= 2 && Math.max(...years) - Math.min(...years) <= 1;
}
