import { defineTable, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { identifier, name } from "../../../table/types/text.ts";

/** Two agents exchange shifts. */
export const swapsTable = defineTable({
  id: "swaps",
  title: "换班",
  fields: {
    applicant: required(identifier, "申请人", "申请人工号", "工号"),
    partner: required(identifier, "对方", "对方工号"),
    shiftDate: required(dateTime, "原班日期"),
    swapDate: required(dateTime, "换班日期"),
    returnDate: optional(dateTime, "还班日期"),
    applicantLeader: optional(name, "申请方班长"),
    partnerLeader: optional(name, "对方班长"),
  },
  remarks: {
    shiftDate: "申请人原来的班,换班算在这个月。",
    returnDate: "不用还班的空着。",
    applicantLeader: "同意的班长;空着是没有同意。",
    partnerLeader: "同意的班长;空着是没有同意。",
  },
  offers: {
    applicant: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
    partner: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
  },
  dayField: "shiftDate",
});
