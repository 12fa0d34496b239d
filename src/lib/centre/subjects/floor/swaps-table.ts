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
  dayField: "shiftDate",
});
