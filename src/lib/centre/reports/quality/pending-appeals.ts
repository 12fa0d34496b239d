import { listPendingAppeals } from "../../subjects/quality/list-pending-appeals.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, recordingColumn } from "../listing-columns.ts";

export const pendingAppeals = defineListing({
  id: "pendingAppeals",
  title: "申诉中的质检",
  english: "Pending QA appeals",
  tells: "申诉还没有结果的质检;成绩按申诉前的得分,结果可能改变它",
  of: "month",
  tables: ["evaluations"],
  columns: [
    dateColumn("质检日期"),
    agentIdColumn,
    nameColumn,
    { id: "team", title: "班组", english: "Team", format: "text", means: "期末的班组" },
    recordingColumn("录音编号"),
    { id: "evaluator", title: "质检员", english: "Evaluator", format: "text", means: "质检员" },
    { id: "score", title: "得分", english: "Score", format: "score", means: "申诉前的得分" },
  ],
  list: listPendingAppeals,
});
