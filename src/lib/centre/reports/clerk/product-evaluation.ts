import { product } from "../../subjects/calls/dimensions.ts";
import {
  connected,
  dialled,
  output,
  refusals,
  subscriptions,
  talkSeconds,
} from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { averagePrice, averageTalk, outputPerConnected } from "../../subjects/productivity/measures/productivity.ts";
import { bestTeam, outputShare, worstTeam } from "../../subjects/productivity/measures/shares.ts";
import { defineReport } from "../define-report.ts";

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
