import { amount, fold, spanned, sum, worked } from "../../../../measure/declare.ts";
import type { FoldPart, Measure, MeasureName, SpanRule } from "../../../../measure/measure.ts";
import { naturalLimits, type NaturalLimits, placeIn } from "../../../../measure/natural-limits.ts";
import { rangeOf } from "../../../../facts/period.ts";
import type { Centre } from "../../../centre.ts";
import { date } from "../../calendar/dimensions.ts";
import { complaintDays } from "../complaint-days.ts";

const { ofDay, usual } = complaintDays.sources;

/** Far enough back for the days that tell what is usual, holidays and holes among them. */
const DAYS_BACK = 366;

const daysBefore: SpanRule = {
  id: "daysBefore",
  title: "此前各工作日",
  period: ({ from }) => rangeOf(from - DAYS_BACK, from - 1),
};

const complaintsOfDay = sum<Centre>({
  id: "complaintsOfDay",
  title: "当日投诉",
  english: "Complaints of the day",
  format: "count",
  of: amount(usual, "complaints"),
  means: "此前一个工作日的投诉量,休息日的并入下一个工作日",
});

type Named = Pick<MeasureName, "id" | "title" | "english" | "means">;

/** A measure over the days before, under its own name. */
function usually(of: Measure<Centre>, { id, means }: Named) {
  return { ...spanned(of, daysBefore), id, means };
}

function limitOf(named: Named, read: (limits: NaturalLimits) => number | null) {
  const ofDays = fold<Centre>({
    ...named,
    format: "score",
    over: [date],
    needs: [complaintsOfDay],
    fold: (parts) => {
      const limits = naturalLimits(valuesOf(parts));
      return limits && read(limits);
    },
  });
  return usually(ofDays, named);
}

function valuesOf(parts: readonly FoldPart[]): number[] {
  return parts.map(({ values: [count] }) => count ?? 0);
}

const DAYS = "此前最后 40 个有外呼或工时的工作日(自第一件投诉起,不足 20 个不判断)";

const mean = limitOf(
  { id: "usualMean", title: "日常均值", english: "Usual mean", means: `${DAYS}的平均每日投诉` },
  (limits) => limits.mean,
);
const low = limitOf(
  { id: "usualLow", title: "日常下限", english: "Usual low", means: `${DAYS}的均值 − 2.66 × 平均移动极差,不低于 0` },
  (limits) => limits.low,
);
const high = limitOf(
  { id: "usualHigh", title: "日常上限", english: "Usual high", means: `${DAYS}的均值 + 2.66 × 平均移动极差` },
  (limits) => limits.high,
);

const DAY_COUNT = {
  id: "usualDays",
  title: "日常天数",
  english: "Days that tell what is usual",
  means: "日常波动所依据的工作日数,最多 40",
};
const days = usually(sum<Centre>({ ...DAY_COUNT, format: "count", of: amount(usual, "days") }), DAY_COUNT);

const counted = sum<Centre>({
  id: "countedOfDay",
  title: "计入当日的投诉",
  english: "Complaints counted for the day",
  format: "count",
  of: amount(ofDay, "complaints"),
  means: "当日受理的投诉,连同之前休息日的;当日休息为 0",
});

const workdays = sum<Centre>({
  id: "workdays",
  title: "工作日",
  english: "Working days",
  format: "count",
  of: amount(ofDay, "days"),
  means: "当日是工作日为 1",
});

const daysOff = sum<Centre>({
  id: "daysOff",
  title: "休息日",
  english: "Days off",
  format: "count",
  of: amount(ofDay, "daysOff"),
  means: "当日休息为 1",
});

const PLACES = { above: 1, within: 0, below: -1 } as const;

/** Whether the day's complaints lie beyond the post's own limits (spec 10.3). */
const place = worked<Centre>({
  id: "complaintPlace",
  title: "日常波动",
  english: "Against what is usual",
  format: "count",
  needs: [counted, workdays, mean, low, high],
  work: ([value, isWorked, middle, least, most]) => {
    const limits = { mean: middle ?? NaN, low: least ?? NaN, high: most ?? NaN };
    if (!isWorked || Number.isNaN(limits.mean + limits.low + limits.high)) return null;
    return PLACES[placeIn(limits, value ?? 0)];
  },
  words: { 1: "高于日常波动", 0: "在日常波动内", "-1": "低于日常波动" },
  means: "计入当日的投诉对照日常下限与上限;休息日、不足 20 个工作日或每日都一样时不判断",
});

/** What the complaints of a day are held against. */
export const usualComplaints = { counted, workdays, daysOff, mean, low, high, days, place };
