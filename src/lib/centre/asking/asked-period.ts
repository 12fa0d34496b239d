import { monthOf, parsePeriod, type Period, rangeOf, weekOf } from "../../facts/period.ts";
import { UserError } from "../../problem.ts";
import { Kind } from "../../table/cell.ts";
import { UNREADABLE } from "../../table/decode.ts";
import { fold } from "../../table/fold.ts";
import { dayOf } from "../../table/moment.ts";
import { readDateNumber, readDateTime, readMonth } from "../../table/types/read-date.ts";
import type { Centre } from "../centre.ts";
import { monthToDate } from "../subjects/calendar/spans.ts";

const KINDS: readonly (readonly [names: readonly string[], of: (day: number) => Period])[] = [
  [["day", "日", "天"], dayPeriod],
  [["week", "周", "星期"], weekOf],
  [["month", "月", "月份"], monthOf],
  [["monthtodate", "本月累计", "累计"], (day) => monthToDate.period(dayPeriod(day))],
];

/** A period as people write it (spec 2.2), or a date cell, which is a day. Throws a UserError for anything else. */
export function askedPeriod(asked: string | number): Period {
  const text = fold(String(asked));
  const period = parsePeriod(text) ?? monthIn(text);
  if (period) return period;
  const day = dayIn(asked);
  if (day !== null) return dayPeriod(day);
  throw new UserError(`“${asked}”不是期间。请写成 2025-10-09、2025-10、2025-W41 或 2025-10-01..2025-10-15。`);
}

/** A month, or the month that a date lies in. */
export function askedMonth(asked: string | number): Period {
  const { kind, from, to } = askedPeriod(asked);
  const month = monthOf(from);
  if (kind !== "range" && to <= month.to) return month;
  throw new UserError(`“${asked}”不是月份。请写成 2025-10,或这个月里的一天。`);
}

/** A day. */
export function askedDay(asked: string | number): number {
  const { kind, from } = askedPeriod(asked);
  if (kind === "day") return from;
  throw new UserError(`“${asked}”不是日期。请写成 2025-10-09。`);
}

/** The day, ISO week, month or month to date (`日`、`周`、`月`、`本月累计`) of a date. */
export function periodAround(day: number, kind: string): Period {
  const wanted = fold(kind).toLowerCase();
  const found = KINDS.find(([names]) => names.includes(wanted));
  if (!found) throw new UserError(`没有“${kind}”这种期间。可填:日、周、月、本月累计。`);
  return found[1](day);
}

/** All days that anything of the centre is of. */
export function wholePeriod(centre: Centre): Period {
  let [from, to] = [Infinity, -Infinity];
  for (const day of centre.days()) [from, to] = [Math.min(from, day), Math.max(to, day)];
  return from <= to ? rangeOf(from, to) : rangeOf(0, 0);
}

function monthIn(text: string): Period | null {
  const moment = readMonth(text);
  return moment === UNREADABLE ? null : monthOf(dayOf(moment));
}

function dayIn(asked: string | number): number | null {
  const moment = typeof asked === "number" ? readDateNumber(asked, Kind.number, 0) : readDateTime(fold(asked));
  return moment === UNREADABLE ? null : dayOf(moment);
}

function dayPeriod(day: number): Period {
  return { kind: "day", from: day, to: day, text: rangeOf(day, day).text.slice(0, 10) };
}
