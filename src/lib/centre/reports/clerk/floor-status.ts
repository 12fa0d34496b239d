import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { headcount, hours } from "../../subjects/productivity/measures/presence.ts";
import { hoursPerHead, outputPerHead, outputPerHour } from "../../subjects/productivity/measures/productivity.ts";
import { bottomAgent, topAgent } from "../../subjects/productivity/measures/shares.ts";
import { defineReport } from "../define-report.ts";

export const floorStatus = defineReport({
  id: "floor-status",
  title: "现场管理每日数据状况",
  english: "Floor status of a day",
  tells: "一天里各班组的人数、外呼、产值、工时,和产值最高、最低的坐席",
  of: "day",
  rows: [team],
  show: [
    headcount,
    dialled,
    connected,
    connectRate,
    subscriptions,
    subscriptionRate,
    refusals,
    refusalRate,
    output,
    hours,
    outputPerHead,
    hoursPerHead,
    outputPerHour,
    topAgent,
    bottomAgent,
  ],
  total: true,
  bars: [output],
});
