import { choice, plus, ratio } from "../../../../measure/declare.ts";
import { gapToGroup } from "../../../../measure/post.ts";
import type { Centre } from "../../../centre.ts";
import { rates } from "../rate-denominator.ts";
import { connected, dialled, refusals, subscriptions } from "./dialling.ts";

export const decided = plus<Centre>({
  id: "decided",
  title: "有效量",
  english: "Decided",
  format: "count",
  parts: [subscriptions, refusals],
  means: "定制量 + 拒访量",
});

const DENOMINATORS = { connected, dialled, decided };

export const rateBase = choice<Centre>({
  id: "rateBase",
  title: "比率分母",
  english: "Rate denominator",
  format: "count",
  options: Object.values(DENOMINATORS),
  choose: ({ definitions }) => DENOMINATORS[definitions.of(rates).rateDenominator],
  means: "口径“比率口径·分母”所定:接通量(默认)、外呼量或有效量",
});

export const connectRate = ratio<Centre>({
  id: "connectRate",
  title: "接通率",
  english: "Connect rate",
  format: "rate",
  of: connected,
  per: dialled,
  means: "接通量 ÷ 外呼量",
});

export const subscriptionRate = ratio<Centre>({
  id: "subscriptionRate",
  title: "定制率",
  english: "Subscription rate",
  format: "rate",
  of: subscriptions,
  per: rateBase,
  means: "定制量 ÷ 比率分母",
});

export const refusalRate = ratio<Centre>({
  id: "refusalRate",
  title: "拒访率",
  english: "Refusal rate",
  format: "rate",
  of: refusals,
  per: rateBase,
  means: "拒访量 ÷ 比率分母",
});

export const subscriptionRateGap = gapToGroup(subscriptionRate, {
  id: "subscriptionRateGap",
  title: "定制率差",
  english: "Subscription rate gap",
  format: "points",
  means: "本人定制率 − 本班组定制率",
});

export const refusalRateGap = gapToGroup(refusalRate, {
  id: "refusalRateGap",
  title: "拒访率差",
  english: "Refusal rate gap",
  format: "points",
  means: "本人拒访率 − 本班组拒访率",
});
