import { defineTable, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { freeText, name } from "../../../table/types/text.ts";

/** One round of the floor a row. */
export const patrolsTable = defineTable({
  id: "patrols",
  title: "巡检",
  fields: {
    at: required(dateTime, "巡检时间"),
    leader: required(name, "班长", "巡检人"),
    finding: optional(freeText, "发现问题"),
    action: optional(freeText, "处理"),
  },
  dayField: "at",
});
