import { defineTable, distinctive, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { freeText, identifier, name } from "../../../table/types/text.ts";

/** What was done about an open complaint, one contact a row; rows are added, none is changed. */
export const followUpsTable = defineTable({
  id: "followUps",
  title: "跟踪记录",
  fields: {
    complaintId: required(identifier, "投诉编号", "工单号"),
    at: distinctive(required(dateTime, "跟踪时间", "跟进时间", "联系时间")),
    by: optional(name, "跟踪人", "跟进人", "跟进人员"),
    content: required(freeText, "跟踪情况", "跟进内容", "沟通情况"),
    nextAt: optional(dateTime, "下次跟踪时间"),
  },
  remarks: {
    complaintId: "“投诉”里的编号。",
    nextAt: "约好的下次联系;到时没有新的一行即为超时。",
  },
  offers: { complaintId: { choices: { column: { table: "complaints", field: "id" } }, others: "asked" } },
  dayField: "at",
});
