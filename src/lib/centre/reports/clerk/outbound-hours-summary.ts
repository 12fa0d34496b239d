import { date } from "../../subjects/calendar/dimensions.ts";
import {
  connected,
  dialled,
  output,
  refusals,
  subscriptions,
  talkSeconds,
} from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { headcount, hours } from "../../subjects/productivity/measures/presence.ts";
import { hoursPerHead, outputPerHead, utilisation } from "../../subjects/productivity/measures/productivity.ts";
import { defineReport } from "../define-report.ts";

export const outboundHoursSummary = defineReport({
  id: "outbound-hours-summary",
  title: "外呼状况及工时汇总表",
  english: "Outbound and hours by day",
  tells: "逐日的人数、外呼结果、产值和工时",
  rows: [date],
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
    talkSeconds,
    utilisation,
  ],
  total: true,
  dropsIdle: true,
  bars: [output],
  charts: [
    {
      kind: "column",
      title: "逐日产值与定制率",
      by: date,
      draws: [{ measure: output }, { measure: subscriptionRate, axis: "second", kind: "line" }],
    },
  ],
});
