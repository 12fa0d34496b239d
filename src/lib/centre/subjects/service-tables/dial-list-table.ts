import { defineTable, distinctive, optional } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { identifier, name } from "../../../table/types/text.ts";
import { callsTable } from "../calls/calls-table.ts";
import { phoneField } from "../service/phone-field.ts";
import { cityName, product } from "../shared-fields.ts";

const NAMED = /待呼|外呼名单|号码包/;

/** Numbers handed out to be dialled. */
export const dialListTable = defineTable({
  id: "dialList",
  title: "待呼名单",
  fields: {
    phone: { ...phoneField("号码"), required: true },
    assignedAt: distinctive(optional(dateTime, "派单日期", "分配日期", "派单时间")),
    batch: distinctive(optional(name, "批次", "号码包")),
    product: { ...product, required: false },
    city: cityName,
    agentId: optional(identifier, "工号", "员工工号", "坐席工号", "员工编号", "工号(本地)", "Agent ID"),
  },
  conditions: [
    {
      says: "派单日期或批次(或名称带待呼、外呼名单、号码包)",
      holds: ({ has, sheetName }) => has("assignedAt") || has("batch") || NAMED.test(sheetName),
    },
    { says: "(表头与外呼明细相同)", holds: ({ hasAllOf }) => !hasAllOf(callsTable) },
    {
      says: "(有工单编号或投诉编号的不是)",
      holds: ({ hasHeader }) => !hasHeader("工单编号") && !hasHeader("投诉编号"),
    },
  ],
  remarks: { assignedAt: "空着的总在核对之列。" },
  offers: { agentId: { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" } },
  dayField: "assignedAt",
});
