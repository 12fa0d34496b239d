import { defineTable, distinctive, optional, required } from "../../../table/table.ts";
import { dateTime } from "../../../table/types/date-time.ts";
import { freeText, identifier, name } from "../../../table/types/text.ts";
import { phoneField } from "../service/phone-field.ts";

/** Whether a sheet of this name is the list that the dialler has, and not the post's own. */
export function isSystemList(sheetName: string): boolean {
  return sheetName.includes("系统");
}

/** Numbers that are not to be dialled; the dialler's own list is a sheet of it whose name contains 系统. */
export const blacklistTable = defineTable({
  id: "blacklist",
  title: "黑名单",
  fields: {
    phone: { ...phoneField("号码"), required: true },
    from: distinctive(required(dateTime, "加入时间", "拉黑时间", "添加时间", "加入日期")),
    reason: optional(freeText, "原因", "加入原因", "拉黑原因"),
    source: optional(identifier, "来源", "投诉编号"),
    scope: optional(name, "业务"),
    until: optional(dateTime, "到期日期", "失效时间"),
    released: optional(dateTime, "解除时间"),
    by: optional(name, "操作人"),
  },
  remarks: {
    phone: "系统里的那份名单放在名称带“系统”的工作表里,用来核对。",
    from: "当天列入之后的外呼才算违规;只写日期的自次日起。",
    scope: "只不许打哪项业务;空着即全部。",
    until: "到这一天为止(含);空着即不到期。",
    released: "自这一天起不再有效。",
  },
  offers: { scope: { choices: { column: { table: "prices", field: "product" } }, others: "taken" } },
  dayField: "from",
});
