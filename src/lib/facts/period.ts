import { civilFromDay, dayFromCivil, formatDay } from "../table/moment.ts";
import type { Span } from "./select.ts";

export type PeriodKind = "day" | "week" | "month" | "range";

/** A span of days as people ask for it (spec 2.2); `text` is how it is written. */
export interface Period extends Span {
  readonly kind: PeriodKind;
  readonly text: string;
}

/** Reads `2025-10-09`, `2025-10`, `2025-W41` or `2025-10-01..2025-10-15`; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const wanted = text.trim();
  return dayPeriod(wanted) ?? monthPeriod(wanted) ?? weekPeriod(wanted) ?? rangePeriod(wanted);
}

/** A day by itself. */
export function dayAlone(day: number): Period {
  return { kind: "day", from: day, to: day, text: formatDay(day) };
}

/** The days from one to another. */
export function rangeOf(from: number, to: number): Period {
  return { kind: "range", from, to, text: `${formatDay(from)}..${formatDay(to)}` };
}

/** The calendar month that `day` lies in. */
export function monthOf(day: number): Period {
  const { year, month } = civilFromDay(day);
  const from = dayFromCivil(year, month, 1);
  const to = dayFromCivil(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1;
  return { kind: "month", from, to, text: formatDay(from).slice(0, 7) };
}

/** The ISO week, from Monday, that `day` lies in. */
export function weekOf(day: number): Period {
  const from = day - ((day + 5) % 7);
  const { year } = civilFromDay(from + 3);
  const week = (from - firstMonday(year)) / 7 + 1;
  return { kind: "week", from, to: from + 6, text: `${year}-W${String(week).padStart(2, "0")}` };
}

/** The period as a sheet's name has it: a range as `1001-1015`. */
export function periodInName({ kind, from, to, text }: Period): string {
  return kind === "range" ? `${monthDay(from)}-${monthDay(to)}` : text;
}

/** The period as a sentence has it. */
export function periodInWords({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)} 至 ${formatDay(to)}`;
}

function dayPeriod(text: string): Period | null {
  const day = civilDay(/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text));
  return day === null ? null : dayAlone(day);
}

function monthPeriod(text: string): Period | null {
  const parts = /^(\d{4})-(\d{1,2})$/.exec(text);
  const first = parts && civilDay([...parts, "1"]);
  return first === null ? null : monthOf(first);
}

function weekPeriod(text: string): Period | null {
  const parts = /^(\d{4})-W(\d{1,2})$/i.exec(text);
  if (!parts) return null;
  const [year, week] = [Number(parts[1]), Number(parts[2])];
  const from = firstMonday(year) + (week - 1) * 7;
  if (week < 1 || from >= firstMonday(year + 1)) return null;
  return weekOf(from);
}

function rangePeriod(text: string): Period | null {
  const days = text.split("..").map((day) => dayPeriod(day.trim())?.from ?? Infinity);
  const [from, to] = days;
  return days.length === 2 && from! <= to! && to! < Infinity ? rangeOf(from!, to!) : null;
}

/** The Monday of ISO week 1: that of the week which 4 January lies in. */
function firstMonday(year: number): number {
  const fourth = dayFromCivil(year, 1, 4);
  return fourth - ((fourth + 5) % 7);
}

function civilDay(parts: readonly (string | undefined)[] | null): number | null {
  const day = parts ? dayFromCivil(Number(parts[1]), Number(parts[2]), Number(parts[3])) : NaN;
  return Number.isNaN(day) ? null : day;
}

function monthDay(day: number): string {
  const [, month, date] = formatDay(day).split("-");
  return `${month}${date}`;
}
