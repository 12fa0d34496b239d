import { chanceOfAtLeast, chanceOfAtMost } from "../../../../measure/binomial.ts";
import { post } from "../../../../measure/declare.ts";
import type { Centre } from "../../../centre.ts";
import { refusals, subscriptions } from "./dialling.ts";
import { rateBase, refusalRate, subscriptionRate } from "./rates.ts";

const LEAST_SAMPLE = 30;
const SIGNIFICANCE = 0.05;

const FLAGS = { lowSubscription: "定制率偏低", highRefusal: "拒访率偏高" } as const;

/** Rates out of line with the team's beyond what chance explains, so that small samples are not blamed (spec 3.2). */
export const flags = post<Centre>({
  id: "flags",
  title: "提示",
  english: "Flags",
  format: "text",
  needs: [rateBase, subscriptions, refusals, subscriptionRate, refusalRate],
  means: "分母不少于 30,且以本班组比率作精确单侧二项检验 p < 0.05:定制率偏低、拒访率偏高",
  words: FLAGS,
  compares: "group",
  read: (columns) => {
    const [bases, won, lost] = [rateBase, subscriptions, refusals].map((measure) => columns.own(measure)) as Column[];
    const [wonOfTeam, lostOfTeam] = [subscriptionRate, refusalRate].map((rate) => columns.ofGroup(rate)) as Column[];
    return bases!.map((trials, row) => {
      if (trials === null || trials < LEAST_SAMPLE) return [];
      const isLow = chanceOfAtMost(won![row]!, trials, wonOfTeam![row]!) < SIGNIFICANCE;
      const isHigh = chanceOfAtLeast(lost![row]!, trials, lostOfTeam![row]!) < SIGNIFICANCE;
      return [...(isLow ? ["lowSubscription"] : []), ...(isHigh ? ["highRefusal"] : [])];
    });
  },
});

type Column = readonly (number | null)[];
