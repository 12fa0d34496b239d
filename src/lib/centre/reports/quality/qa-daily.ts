import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { errorTypes, remarks } from "../../subjects/quality/measures/errors.ts";
import { fatals, qaScore, samples } from "../../subjects/quality/measures/quality.ts";
import { defineReport } from "../define-report.ts";

export const qaDaily = defineReport({
  id: "qa-daily",
  title: "每日外呼质检状况",
  english: "Daily QA status",
  tells: "一天里每人的质检份数、成绩、致命差错、差错类型和说明",
  of: "day",
  rows: [team, agent],
  show: [name, samples, qaScore, fatals, errorTypes, remarks],
  shades: [{ measure: qaScore, as: "highIsGood" }],
});
