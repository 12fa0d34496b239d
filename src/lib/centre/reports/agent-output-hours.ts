import { bars } from "../../report/charts.ts";
import { agent, team } from "../dimensions.ts";
import { connected, dialled, output, subscriptions, talkSeconds } from "../measures/dialling.ts";
import { name } from "../measures/names.ts";
import { attended, hours } from "../measures/presence.ts";
import { outputPerHour, outputRank, subscriptionsPerHour, utilisation } from "../measures/productivity.ts";
import { hoursCompletion, hoursTarget, outputCompletion, outputTarget } from "../measures/targets.ts";
import { defineReport } from "./define-report.ts";

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
