import { dayAlone, monthOf, type Period, rangeOf, weekOf } from "../../../facts/period.ts";
import type { SpanRule } from "../../../measure/measure.ts";

/** The day asked for. */
export const thatDay: SpanRule = { id: "day", title: "当日", period: (asked) => asked };

/** The calendar month before. */
export const lastMonth: SpanRule = {
  id: "lastMonth",
  title: "上月",
  period: ({ from }) => monthOf(monthOf(from).from - 1),
};

/** From the 1st of the month to the day asked for. */
export const monthToDate: SpanRule = {
  id: "month",
  title: "本月累计",
  period: ({ from, to }) => rangeOf(monthOf(from).from, to),
};

/** The calendar day before. */
export const dayBefore: SpanRule = { id: "dayBefore", title: "前一日", period: ({ from }) => dayAlone(from - 1) };

/** The seven days before. */
export const weekBefore: SpanRule = {
  id: "weekBefore",
  title: "前七日",
  period: ({ from }) => rangeOf(from - 7, from - 1),
};

/** The ISO week that the period ends in and the seven before it. */
export const eightWeeks: SpanRule = {
  id: "eightWeeks",
  title: "近八周",
  period: ({ to }) => rangeOf(weekOf(to).from - 7 * 7, to),
};

/** The period of the same kind before: of a week the week, of a month the month, else as many days. */
export const periodBefore: SpanRule = { id: "periodBefore", title: "上期", period: lastOfKind };

function lastOfKind({ kind, from, to }: Period): Period {
  if (kind === "month") return monthOf(from - 1);
  if (kind === "week") return weekOf(from - 1);
  return kind === "day" ? dayAlone(from - 1) : rangeOf(from - (to - from + 1), from - 1);
}
