import * as penalties from "../../subjects/discipline/measures/penalties.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { listedSeats } from "../../subjects/people/standing-rows.ts";
import { defineReport } from "../define-report.ts";

const { verbal, written, severe, dismissal, activeVerbal, activeWritten, activeSevere, level, next } = penalties;
const { fines, compensation, payReduction, deductionAmount, corrections, overLegalCap, withinCap } = penalties;

export const penaltyTally = defineReport({
  id: "penalty-tally",
  title: "评扣统计",
  english: "Penalty tally",
  tells: "每人当月的处分、仍有效的处分、再犯的后果和建议扣减;只是建议,由人决定。--all 连没有处分的坐席也列",
  of: "month",
  rows: [team, agent],
  show: [
    name,
    verbal,
    written,
    severe,
    dismissal,
    activeVerbal,
    activeWritten,
    activeSevere,
    level,
    next,
    fines,
    compensation,
    payReduction,
    deductionAmount,
    corrections,
    overLegalCap,
    withinCap,
  ],
  subtotal: true,
  total: true,
  tables: ["roster", "violations", "rules"],
  options: { all: "flag" },
  standing: (centre, { period, options }) => (options["all"] === undefined ? [] : listedSeats(centre, period)),
  charts: [
    {
      kind: "column",
      title: "各班组仍有效的处分",
      by: team,
      of: "subtotals",
      draws: [{ measure: activeVerbal }, { measure: activeWritten }, { measure: activeSevere }],
    },
  ],
});
