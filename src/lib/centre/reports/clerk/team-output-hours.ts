import { spanned } from "../../../measure/declare.ts";
import { monthToDate, thatDay } from "../../subjects/calendar/spans.ts";
import { output } from "../../subjects/calls/measures/dialling.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { seatedTeams } from "../../subjects/people/standing-rows.ts";
import { headcount, hours } from "../../subjects/productivity/measures/presence.ts";
import { hoursPerHead, outputPerHead, outputPerWorkingDay } from "../../subjects/productivity/measures/productivity.ts";
import { defineReport } from "../define-report.ts";

/** What a team earns on a day of the month so far on which it worked. */
const outputPerDay = { ...spanned(outputPerWorkingDay, monthToDate), title: "本月日均产值" };

const figures = [headcount, output, outputPerHead, hours, hoursPerHead];

export const teamOutputHours = defineReport({
  id: "team-output-hours",
  title: "班组产值工时",
  english: "Team output and hours",
  tells: "各班组当日与本月累计的产值、工时和人均",
  of: "day",
  rows: [team],
  show: [thatDay, monthToDate].flatMap((span) => figures.map((measure) => spanned(measure, span))),
  total: true,
  charts: [
    {
      kind: "column",
      title: "各班组产值:当日与本月日均",
      by: team,
      draws: [{ measure: spanned(output, thatDay) }, { measure: outputPerDay }],
    },
  ],
  standing: (centre, { period }) => seatedTeams(centre, monthToDate.period(period)),
});
