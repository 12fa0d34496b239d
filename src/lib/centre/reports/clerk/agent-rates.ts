import { connected, dialled, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { flags } from "../../subjects/calls/measures/flags.ts";
import {
  refusalRate,
  refusalRateGap,
  subscriptionRate,
  subscriptionRateGap,
} from "../../subjects/calls/measures/rates.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { defineReport } from "../define-report.ts";

export const agentRates = defineReport({
  id: "agent-rates",
  title: "定制率拒访率",
  english: "Subscription and refusal rates",
  tells: "每人的定制率、拒访率与本班组之差,和该找谁谈",
  rows: [team, agent],
  show: [
    name,
    dialled,
    connected,
    subscriptions,
    subscriptionRate,
    refusals,
    refusalRate,
    subscriptionRateGap,
    refusalRateGap,
    flags,
  ],
  subtotal: true,
  bars: [subscriptionRate, refusalRate],
  shades: [
    { measure: subscriptionRateGap, as: "highIsGood" },
    { measure: refusalRateGap, as: "highIsBad" },
  ],
});
