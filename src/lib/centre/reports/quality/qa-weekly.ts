import { week } from "../../subjects/calendar/dimensions.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { describeCutWeeks } from "../../subjects/quality/describe-cut-weeks.ts";
import { lossItems, trainingNeeds } from "../../subjects/quality/measures/items.ts";
import { daily } from "../../subjects/quality/measures/scores.ts";
import { defineReport } from "../define-report.ts";

const { samples, qaScore, fatals } = daily;

export const qaWeekly = defineReport({
  id: "qa-weekly",
  title: "质检周小结",
  english: "Weekly QA summary",
  tells: "各周各班组的质检成绩、失分最多的项目和培训需求;班组为质检当日的",
  rows: [week, team],
  show: [samples, qaScore, fatals, lossItems, trainingNeeds],
  notes: describeCutWeeks,
  keep: ({ samples: count }) => Number(count) > 0,
  shades: [{ measure: qaScore, as: "highIsGood" }],
});
