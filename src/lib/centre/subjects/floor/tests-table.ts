import { defineTable, optional, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { agentId } from "../shared-fields.ts";

const FIGURES = ["typing", "exam"];

/** How fast an agent types, and what the month's exam gave. */
export const testsTable = defineTable({
  id: "tests",
  title: "技能考核",
  fields: {
    month: required(month, "月份"),
    agentId,
    typing: optional(quantity, "打字速度", "打字速度(字/分)"),
    exam: optional(quantity, "业务考试"),
  },
  conditions: [{ says: "打字速度或业务考试", holds: (look) => FIGURES.some((figure) => look.has(figure)) }],
  dayField: "month",
});
