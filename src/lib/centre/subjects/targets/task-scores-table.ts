import { defineTable, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { agentId } from "../shared-fields.ts";

/** How well an agent did the month's tasks. */
export const taskScoresTable = defineTable({
  id: "taskScores",
  title: "任务评分",
  fields: { month: required(month, "月份"), agentId, score: required(quantity, "得分") },
  dayField: "month",
});
