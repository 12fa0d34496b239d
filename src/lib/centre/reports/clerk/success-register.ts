import type { Question } from "../../../report/report.ts";
import type { Centre } from "../../centre.ts";
import { city } from "../../subjects/calls/dimensions.ts";
import { listSuccesses } from "../../subjects/calls/list-successes.ts";
import { defineListing } from "../define-report.ts";
import {
  agentIdColumn,
  dateColumn,
  nameColumn,
  productColumn,
  recordingColumn,
  systemColumn,
  timeColumn,
} from "../listing-columns.ts";

export const successRegister = defineListing({
  id: "success-register",
  title: "成功号码登记表",
  english: "Success register",
  tells: "每个定制成功的号码、时间、业务、坐席和录音",
  options: { city: "optional", mask: "flag" },
  tables: ["calls"],
  columns: [
    dateColumn("外呼日期"),
    timeColumn,
    { id: "phone", title: "号码", english: "Phone", format: "text", means: "客户号码,可用 --mask 遮住中间四位" },
    productColumn,
    agentIdColumn,
    nameColumn,
    systemColumn,
    { id: "city", title: "地市", english: "City", format: "text", means: "地市" },
    recordingColumn("录音编号"),
  ],
  sheetBy: city,
  list: (centre: Centre, question: Question) => listSuccesses(centre, question),
});
