import { product } from "../../subjects/calls/dimensions.ts";
import {
  callbacks,
  connected,
  dialled,
  output,
  refusals,
  subscriptions,
} from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { defineReport } from "../define-report.ts";

export const outboundOverview = defineReport({
  id: "outbound-overview",
  title: "外呼数据一览表",
  english: "Outbound overview",
  tells: "每人每个业务的外呼结果",
  rows: [team, agent, product],
  show: [
    name,
    dialled,
    connected,
    subscriptions,
    refusals,
    callbacks,
    connectRate,
    subscriptionRate,
    refusalRate,
    output,
  ],
  subtotal: true,
  total: true,
  bars: [output],
});
