import type { ReportRow } from "../../../report/report.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import {
  calls,
  covered,
  heard,
  listened,
  newCalls,
  newSystemId,
  oldCalls,
  oldSystemId,
} from "../../subjects/quality/measures/coverage.ts";
import { defineReport } from "../define-report.ts";

export const qaCoverage = defineReport({
  id: "qa-coverage",
  title: "录音监听核对",
  english: "QA coverage",
  tells: "谁有外呼而没有人听过录音,在哪个班组听的都算;这些人在前",
  rows: [team, agent],
  show: [name, newSystemId, oldSystemId, newCalls, oldCalls, calls, listened, covered],
  order: (a, b) => Number(isMissed(b)) - Number(isMissed(a)),
});

function isMissed({ [calls.id]: dialled, [heard.id]: evaluations }: ReportRow["values"]): boolean {
  return Number(dialled) > 0 && evaluations === 0;
}
