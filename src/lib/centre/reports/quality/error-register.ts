import { listErrors } from "../../subjects/quality/list-errors.ts";
import { defineListing } from "../define-report.ts";
import { agentIdColumn, dateColumn, nameColumn, productColumn, recordingColumn } from "../listing-columns.ts";

export const errorRegister = defineListing({
  id: "error-register",
  title: "工差登记表",
  english: "Error register",
  tells: "每份有扣分的质检:谁、哪个录音、什么差错、扣多少、谁检的、申诉怎样",
  tables: ["evaluations"],
  columns: [
    dateColumn("质检日期"),
    agentIdColumn,
    nameColumn,
    { id: "team", title: "班组", english: "Team", format: "text", means: "质检当日的班组" },
    productColumn,
    recordingColumn("录音编号"),
    { id: "errorType", title: "差错类型", english: "Error type", format: "text", means: "差错类型" },
    {
      id: "deduction",
      title: "扣分",
      english: "Deduction",
      format: "score",
      means: "扣分;没有扣分或申诉成立则为 100 − 得分",
    },
    { id: "fatal", title: "致命差错", english: "Fatal", format: "text", means: "是或否" },
    { id: "evaluator", title: "质检员", english: "Evaluator", format: "text", means: "质检员" },
    { id: "remark", title: "说明", english: "Remark", format: "text", means: "说明" },
    { id: "appeal", title: "申诉", english: "Appeal", format: "text", means: "申诉中、成立或驳回" },
  ],
  list: listErrors,
});
