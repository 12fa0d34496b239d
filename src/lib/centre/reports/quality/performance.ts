import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import * as performance from "../../subjects/performance/measures/performance.ts";
import { defineReport } from "../define-report.ts";

export const performanceReport = defineReport({
  id: "performance",
  title: "绩效成绩",
  english: "Monthly performance",
  tells: "每人当月产值、考勤、服务质量、任务四项的得分、绩效成绩、等级和排名",
  of: "month",
  rows: [team, agent],
  show: [
    name,
    performance.outputScore,
    performance.attendanceScore,
    performance.qualityScore,
    performance.taskScore,
    performance.performance,
    performance.performanceGrade,
    performance.rankInTeam,
    performance.performanceRank,
    performance.missingAreas,
  ],
  subtotal: true,
  standing: () => [],
  shades: [{ measure: performance.performance, as: "highIsGood" }],
  charts: [
    {
      kind: "column",
      title: "各班组四项得分",
      by: team,
      of: "subtotals",
      draws: [
        { measure: performance.outputScore },
        { measure: performance.attendanceScore },
        { measure: performance.qualityScore },
        { measure: performance.taskScore },
      ],
    },
  ],
});
