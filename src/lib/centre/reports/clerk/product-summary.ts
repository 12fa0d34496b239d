import { product } from "../../subjects/calls/dimensions.ts";
import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { averagePrice } from "../../subjects/productivity/measures/productivity.ts";
import { outputShare, subscriptionsByTeam } from "../../subjects/productivity/measures/shares.ts";
import { defineReport } from "../define-report.ts";

export const productSummary = defineReport({
  id: "product-summary",
  title: "业务汇总表",
  english: "Product summary",
  tells: "每个业务的外呼结果、产值和占比,以及各班组的定制量",
  rows: [product],
  show: [
    dialled,
    connected,
    connectRate,
    subscriptions,
    subscriptionRate,
    refusals,
    refusalRate,
    averagePrice,
    output,
    outputShare,
    subscriptionsByTeam,
  ],
  total: true,
  charts: [{ kind: "pie", title: "各业务产值占比", by: product, draws: [{ measure: output }] }],
});
