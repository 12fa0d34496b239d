import { defineTable, optional, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { duration } from "../../../table/types/duration.ts";
import { money, quantity } from "../../../table/types/quantity.ts";
import { identifier } from "../../../table/types/text.ts";

const FIGURES = ["output", "hours", "subscriptions", "quality"];

/** What an agent or a team should reach in a month. */
export const targetsTable = defineTable({
  id: "targets",
  title: "目标",
  fields: {
    month: required(month, "月份"),
    target: required(identifier, "对象", "工号", "班组"),
    output: optional(money, "产值目标"),
    hours: optional(duration("小时"), "工时目标"),
    subscriptions: optional(quantity, "定制量目标"),
    quality: optional(quantity, "服务目标"),
  },
  remarks: {
    target: "坐席的工号,或者班组的名称。",
  },
  offers: {
    target: { choices: { column: { table: "roster", field: "agentId" } }, others: "taken" },
  },
  conditions: [
    { says: "产值目标、工时目标、定制量目标或服务目标", holds: (look) => FIGURES.some((figure) => look.has(figure)) },
  ],
});
