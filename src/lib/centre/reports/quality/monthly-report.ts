import { attendanceRate, attendedDue } from "../../subjects/attendance/measures/attendance.ts";
import { lastMonth } from "../../subjects/calendar/spans.ts";
import { connected, dialled, output, refusals, subscriptions } from "../../subjects/calls/measures/dialling.ts";
import { connectRate, refusalRate, subscriptionRate } from "../../subjects/calls/measures/rates.ts";
import { fines, sanctions } from "../../subjects/discipline/measures/penalties.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { headcount, hours } from "../../subjects/productivity/measures/presence.ts";
import { outputPerHour } from "../../subjects/productivity/measures/productivity.ts";
import { fatals, qaScore, samples } from "../../subjects/quality/measures/quality.ts";
import { outputCompletion, outputTarget } from "../../subjects/targets/measures/targets.ts";
import { defineComparison, defineComposed } from "../define-report.ts";
import { bestAndWorst } from "./best-and-worst.ts";
import { monthItems, monthPenalties, monthSampling, monthTeams } from "./monthly-parts.ts";

const keyFigures = defineComparison({
  id: "key-figures",
  title: "关键指标",
  english: "Key figures",
  tells: "当月的关键指标,对照上月;工作簿里没有上月的留空",
  rows: [team],
  against: lastMonth,
  lines: [
    {
      where: dialled,
      figures: [
        headcount,
        dialled,
        connected,
        connectRate,
        subscriptions,
        subscriptionRate,
        refusals,
        refusalRate,
        output,
        outputTarget,
        outputCompletion,
      ],
    },
    { where: hours, figures: [hours, outputPerHour] },
    { where: attendedDue, figures: [attendanceRate] },
    { where: samples, figures: [samples, qaScore, fatals] },
    { where: dialled, figures: [sanctions, fines] },
  ],
});

export const monthlyReport = defineComposed({
  id: "monthly-report",
  title: "月报",
  english: "Monthly report",
  tells: "一张给主管看的月报:关键指标对照上月、各班组、最好与最差的坐席、失分的项目、质检缺口、评扣",
  of: "month",
  parts: [
    { report: keyFigures, beside: monthTeams },
    { report: monthTeams },
    { report: bestAndWorst },
    { report: monthItems, beside: monthItems },
    { report: monthSampling },
    { report: monthPenalties },
  ],
});
