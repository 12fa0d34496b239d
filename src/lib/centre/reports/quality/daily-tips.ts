import type { Value } from "../../../measure/measure.ts";
import type { ReportRow } from "../../../report/report.ts";
import { errorType } from "../../subjects/quality/dimensions.ts";
import {
  errorAgents,
  errorCount,
  errorEvaluators,
  errorRecordings,
  exampleRemark,
} from "../../subjects/quality/measures/errors.ts";
import { defineReport } from "../define-report.ts";

const COMMON_AGENTS = 2;

export const dailyTips = defineReport({
  id: "daily-tips",
  title: "外呼日常提示",
  english: "Daily tips",
  tells: "一天的质检里出现的差错,两人以上都有的在前,班前会上提醒",
  of: "day",
  rows: [errorType],
  show: [errorCount, errorAgents, exampleRemark, errorRecordings, errorEvaluators],
  order: (a, b) => Number(isCommon(b)) - Number(isCommon(a)) || Number(b["count"]) - Number(a["count"]),
});

function isCommon({ agents }: ReportRow["values"]): boolean {
  return (agents as readonly Value[]).length >= COMMON_AGENTS;
}
