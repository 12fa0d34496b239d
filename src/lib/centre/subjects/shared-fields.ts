import { offering, optional, required } from "../../table/table.ts";
import { dateTime } from "../../table/types/date-time.ts";
import { city, identifier, name } from "../../table/types/text.ts";

/** The columns that many tables share, under the headers people give them (spec 1.4). */
export const agentId = offering(
  required(identifier, "工号", "员工工号", "坐席工号", "员工编号", "工号(本地)", "Agent ID"),
  { choices: { column: { table: "roster", field: "agentId" } }, others: "asked" },
);

/** What clocks call the numbers that they know people by. */
export const CLOCK_NUMBERS = ["登记号码", "考勤号码"];

export const product = offering(required(name, "业务", "业务名称", "外呼业务", "项目", "产品", "Product"), {
  choices: { column: { table: "prices", field: "product" } },
  others: "asked",
});

export const cityName = optional(city, "地市", "地区", "城市", "归属地", "City");

export const systemName = {
  ...offering(optional(name, "系统", "系统类型", "来源系统"), { choices: { words: ["新", "老"] }, others: "asked" }),
  remark: "含“老”或“旧”的是老系统,含“新”的是新系统。",
};

export const dialDate = required(
  dateTime,
  "日期",
  "外呼日期",
  "呼叫日期",
  "呼叫时间",
  "外呼时间",
  "拨打时间",
  "通话时间",
  "开始时间",
  "Date",
);

/** The date of a table that is not one of dials; `others` are the names it also goes by. */
export function dateField(...others: string[]) {
  return required(dateTime, "日期", "Date", ...others);
}
