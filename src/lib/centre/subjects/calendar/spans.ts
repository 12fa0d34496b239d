import { monthOf, rangeOf } from "../../../facts/period.ts";
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
