import { bars } from "../../../report/charts.ts";
import { connected, dialled, output, subscriptions, talkSeconds } from "../../subjects/calls/measures/dialling.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { attended, hours } from "../../subjects/productivity/measures/presence.ts";
import {
  outputPerHour,
  outputRank,
  subscriptionsPerHour,
  utilisation,
} from "../../subjects/productivity/measures/productivity.ts";
import {
  hoursCompletion,
  hoursTarget,
  outputCompletion,
  outputTarget,
} from "../../subjects/targets/measures/targets.ts";
import { defineReport } from "../define-report.ts";

export const agentOutputHours = defineReport({
  id: "agent-output-hours",
  title: "员工产值工时表",
  english: "Agent output and hours",
  tells: "每人的产值和工时,对照当月目标",
  rows: [team, agent],
  show: [
    name,
    dialled,
    connected,
    subscriptions,
    output,
    hours,
    talkSeconds,
    attended,
    outputPerHour,
    subscriptionsPerHour,
    utilisation,
    outputTarget,
    outputCompletion,
    hoursTarget,
    hoursCompletion,
    outputRank,
  ],
  subtotal: true,
  total: true,
  bars: [output],
  charts: [bars(output, { title: "产值前 20 名", by: name, top: 20 })],
});
