import { agent, product, team } from "../dimensions.ts";
import { callbacks, connected, dialled, output, refusals, subscriptions } from "../measures/dialling.ts";
import { name } from "../measures/names.ts";
import { connectRate, refusalRate, subscriptionRate } from "../measures/rates.ts";
import { defineReport } from "./define-report.ts";

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
