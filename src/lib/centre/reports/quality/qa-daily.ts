import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { errorTypes, evaluators, recordingIds, remarks } from "../../subjects/quality/measures/errors.ts";
import { daily } from "../../subjects/quality/measures/scores.ts";
import { defineReport } from "../define-report.ts";

const { samples, qaScore, fatals } = daily;

export const qaDaily = defineReport({
  id: "qa-daily",
  title: "每日外呼质检状况",
  english: "Daily QA status",
  tells: "一天里每人的质检份数、成绩、致命差错、差错类型、说明、录音和质检员",
  of: "day",
  rows: [team, agent],
  show: [name, samples, qaScore, fatals, errorTypes, remarks, recordingIds, evaluators],
  shades: [{ measure: qaScore, as: "highIsGood" }],
});
