import { connected, dialled, output, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import * as penalties from "../../subjects/discipline/measures/penalties.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { headcount, hours } from "../../subjects/productivity/measures/presence.ts";
import { outputPerHour } from "../../subjects/productivity/measures/productivity.ts";
import { describeShortfalls } from "../../subjects/quality/describe-shortfalls.ts";
import * as quality from "../../subjects/quality/measures/quality.ts";
import { outputCompletion } from "../../subjects/targets/measures/targets.ts";
import { defineReport } from "../define-report.ts";
import { qaItems } from "./qa-items.ts";

const { listed, sampledEnough, sampledShare, samples, missing } = quality;
const { qaScore, interval, lowest, fatals, appealsPending } = quality;
const { verbal, written, severe, dismissal, level, fines, compensation, deductionAmount } = penalties;

export const monthTeams = defineReport({
  id: "teams",
  title: "各班组",
  english: "Teams",
  tells: "各班组当月的外呼、产值和工时",
  of: "month",
  rows: [team],
  show: [
    headcount,
    dialled,
    connected,
    connectRate,
    subscriptions,
    subscriptionRate,
    output,
    outputCompletion,
    hours,
    outputPerHour,
  ],
  total: true,
  charts: [
    {
      kind: "column",
      title: "各班组产值与完成率",
      by: team,
      draws: [{ measure: output }, { measure: outputCompletion, axis: "second", kind: "line" }],
    },
    {
      kind: "column",
      title: "各班组定制率与接通率",
      by: team,
      draws: [{ measure: subscriptionRate }, { measure: connectRate, axis: "second", kind: "line" }],
    },
  ],
});

export const monthItems = defineReport({
  ...qaItems,
  id: "items",
  title: "失分的项目",
  english: "Items losing points",
  show: qaItems.show.filter(({ id }) => ["averagePoints", "lossShare", "cumulativeShare"].includes(id)),
  bars: [],
});

export const monthSampling = defineReport({
  id: "sampling",
  title: "质检与缺口",
  english: "QA and its shortfalls",
  tells: "各班组的质检成绩,抽够了没有,还差谁几份",
  of: "month",
  rows: [team],
  show: [listed, sampledEnough, sampledShare, samples, missing, qaScore, interval, lowest, fatals, appealsPending],
  total: true,
  keep: ({ listed: agents, samples: count }) => Number(agents) + Number(count) > 0,
  notes: describeShortfalls,
});

export const monthPenalties = defineReport({
  id: "penalties",
  title: "评扣",
  english: "Penalties",
  tells: "当月受处分或有扣减的坐席;只是建议,由人决定",
  of: "month",
  rows: [team, agent],
  show: [name, verbal, written, severe, dismissal, level, fines, compensation, deductionAmount],
  total: true,
  standing: () => [],
  keep: (values) => [verbal, written, severe, dismissal, deductionAmount].some(({ id }) => Number(values[id]) > 0),
});
