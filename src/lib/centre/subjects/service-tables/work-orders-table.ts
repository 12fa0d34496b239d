import { defineTable, distinctive, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { identifier, name } from "../../../table/types/text.ts";

/** Orders sent to other units, one a row; a later row of the same number replaces the earlier. */
export const workOrdersTable = defineTable({
  id: "workOrders",
  title: "工单",
  fields: {
    id: distinctive(required(identifier, "工单编号")),
    sentAt: distinctive(required(dateTime, "派单时间", "转派时间")),
    unit: required(name, "工位", "部门"),
    returnedAt: optional(dateTime, "回单时间", "完工时间"),
    status: optional(name, "状态"),
    urgedAt: optional(dateTime, "催办时间"),
  },
  remarks: { returnedAt: "填了即为回单;状态只作参考。", urgedAt: "催过的时间。" },
  dayField: "sentAt",
});
