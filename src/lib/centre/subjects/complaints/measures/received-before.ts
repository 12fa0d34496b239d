import { difference, plus, ratio, spanned, sum, amount } from "../../../../measure/declare.ts";
import type { Centre } from "../../../centre.ts";
import { weekBefore } from "../../calendar/spans.ts";
import { complaintDesk } from "../complaint-desk.ts";
import { justified, received, unjustified } from "./complaints.ts";

/** The days of the week before from the first complaint on. */
export const daysKept = {
  ...spanned(
    sum<Centre>({
      id: "daysKept",
      title: "有登记的天数",
      english: "Days kept",
      format: "count",
      of: amount(complaintDesk.sources.keptDays, "days"),
      means: "期间里自第一件投诉起的天数",
    }),
    weekBefore,
  ),
  id: "daysKept",
  means: "前七日中自第一件投诉起的天数",
};

export const meanBefore = ratio<Centre>({
  id: "meanBefore",
  title: "前七日日均",
  english: "Mean of the seven days before",
  format: "score",
  of: spanned(received, weekBefore),
  per: daysKept,
  means: "前七日的投诉量 ÷ 其中自第一件投诉起的天数",
});

export const unkinded = difference<Centre>({
  id: "unkinded",
  title: "类型未填",
  english: "Kind not given",
  format: "count",
  of: received,
  less: plus<Centre>({
    id: "kinded",
    title: "类型已填",
    english: "Kind given",
    format: "count",
    parts: [justified, unjustified],
    means: "有理由 + 无理由",
  }),
  means: "投诉量 − 有理由 − 无理由",
});
