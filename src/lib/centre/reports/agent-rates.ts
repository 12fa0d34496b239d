import { agent, team } from "../dimensions.ts";
import { connected, dialled, refusals, subscriptions } from "../measures/dialling.ts";
import { flags } from "../measures/flags.ts";
import { name } from "../measures/names.ts";
import { refusalRate, refusalRateGap, subscriptionRate, subscriptionRateGap } from "../measures/rates.ts";
import { defineReport } from "./define-report.ts";

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
