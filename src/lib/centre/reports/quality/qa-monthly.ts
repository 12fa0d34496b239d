import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import * as quality from "../../subjects/quality/measures/quality.ts";
import { defineReport } from "../define-report.ts";
import { pendingAppeals } from "./pending-appeals.ts";

const { samples, qaScore, interval, lowest, fatals, appealsPending, shortfall, grade, qaRank, sampledShare } = quality;

const CAUTION = "±(95%) 是平均分 95% 区间的半宽:份数少,区间就宽,几份好的不能证明人好。";

export const qaMonthly = defineReport({
  id: "qa-monthly",
  title: "质检月度成绩",
  english: "Monthly QA scores",
  tells: "每人当月的质检份数、成绩和把握有多大,还差几份,等级和班内排名;下面列出申诉中的质检",
  of: "month",
  rows: [team, agent],
  show: [name, samples, qaScore, interval, lowest, fatals, appealsPending, shortfall, grade, qaRank],
  subtotal: true,
  subtotalsShow: [sampledShare],
  total: true,
  totalsShow: [sampledShare],
  standing: () => [],
  notes: () => [CAUTION],
  below: [pendingAppeals],
  shades: [{ measure: qaScore, as: "highIsGood" }],
  charts: [
    {
      kind: "column",
      title: "各班组质检成绩与致命差错",
      by: team,
      of: "subtotals",
      draws: [{ measure: qaScore }, { measure: fatals, axis: "second", kind: "line" }],
    },
  ],
});
