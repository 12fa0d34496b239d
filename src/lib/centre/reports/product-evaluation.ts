import { agent, product, team } from "../dimensions.ts";
import { connected, dialled, output, refusals, subscriptions, talkSeconds } from "../measures/dialling.ts";
import { averagePrice, averageTalk, outputPerConnected } from "../measures/productivity.ts";
import { connectRate, refusalRate, subscriptionRate } from "../measures/rates.ts";
import { bestTeam, outputShare, worstTeam } from "../measures/shares.ts";
import { defineReport } from "./define-report.ts";

export const productEvaluation = defineReport({
  id: "product-evaluation",
  title: "单业务评价表",
  english: "Product evaluation",
  tells: "每个业务在各班组的表现,哪个班组定制率最高、最低;指定一个业务时细到坐席",
  options: { product: "optional" },
  rows: [product, team],
  narrowedRows: { product: [team, agent] },
  show: [
    dialled,
    connected,
    connectRate,
    subscriptions,
    subscriptionRate,
    refusals,
    refusalRate,
    talkSeconds,
    averageTalk,
    averagePrice,
    output,
    outputPerConnected,
    outputShare,
  ],
  subtotal: true,
  subtotalsShow: [bestTeam, worstTeam],
  total: true,
  bars: [output],
  shades: [
    { measure: subscriptionRate, as: "highIsGood" },
    { measure: refusalRate, as: "highIsBad" },
  ],
});
