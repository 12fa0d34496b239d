import { weekOf } from "../../../facts/period.ts";
import type { Dimension } from "../../../measure/measure.ts";
import { ascending } from "../../../measure/order.ts";
import { formatDay } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";

export const date: Dimension<Centre> = {
  id: "date",
  title: "日期",
  english: "Date",
  format: "date",
  range: (_, { from, to }) => ({ from, size: to - from + 1 }),
  text: (_, day) => formatDay(day),
  compare: () => ascending,
};

/** ISO weeks, by their Mondays. */
export const week: Dimension<Centre> = {
  id: "week",
  title: "周",
  english: "Week",
  format: "text",
  range: (_, { from, to }) => ({ from: weekOf(from).from, size: to - weekOf(from).from + 1 }),
  text: (_, monday) => weekOf(monday).text,
  compare: () => ascending,
};
