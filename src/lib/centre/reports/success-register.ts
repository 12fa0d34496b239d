import type { Question } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { city } from "../dimensions.ts";
import { listSuccesses } from "../dials/list-successes.ts";
import { defineListing } from "./define-report.ts";

export const successRegister = defineListing({
  id: "success-register",
  title: "成功号码登记表",
  english: "Success register",
  tells: "每个定制成功的号码、时间、业务、坐席和录音",
  options: { city: "optional", mask: "optional" },
  tables: ["calls"],
  columns: [
    { id: "date", title: "日期", english: "Date", format: "date", means: "外呼日期" },
    { id: "time", title: "时间", english: "Time", format: "time", means: "外呼时间" },
    { id: "phone", title: "号码", english: "Phone", format: "text", means: "客户号码,可用 --mask 遮住中间四位" },
    { id: "product", title: "业务", english: "Product", format: "text", means: "业务" },
    { id: "agentId", title: "工号", english: "Agent ID", format: "text", means: "人员表的工号" },
    { id: "name", title: "姓名", english: "Name", format: "text", means: "人员表的姓名" },
    { id: "system", title: "系统", english: "System", format: "text", means: "新或老" },
    { id: "city", title: "地市", english: "City", format: "text", means: "地市" },
    { id: "recordingId", title: "录音编号", english: "Recording", format: "text", means: "录音编号" },
  ],
  sheetBy: city,
  list: (centre: Centre, question: Question) => listSuccesses(centre, question),
});
