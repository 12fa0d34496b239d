import { week } from "../../subjects/calendar/dimensions.ts";
import { team } from "../../subjects/people/dimensions.ts";
import { lossItems, trainingNeeds } from "../../subjects/quality/measures/items.ts";
import { fatals, qaScore, samples } from "../../subjects/quality/measures/quality.ts";
import { defineReport } from "../define-report.ts";

export const qaWeekly = defineReport({
  id: "qa-weekly",
  title: "质检周小结",
  english: "Weekly QA summary",
  tells: "各周各班组的质检成绩、失分最多的项目和培训需求",
  rows: [week, team],
  show: [samples, qaScore, fatals, lossItems, trainingNeeds],
  keep: ({ samples: count }) => Number(count) > 0,
  shades: [{ measure: qaScore, as: "highIsGood" }],
});
