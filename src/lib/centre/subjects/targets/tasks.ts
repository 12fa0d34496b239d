import { FactTableBuilder } from "../../../facts/fact-table.ts";
import { defineTable, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { points } from "../../../table/types/quantity.ts";
import { defineSubject } from "../../define-subject.ts";
import { monthRows } from "../people/agent-rows.ts";
import { people } from "../people/people.ts";
import { agentId } from "../shared-fields.ts";

/** How well an agent did the month's tasks. */
export const taskScoresTable = defineTable({
  id: "taskScores",
  title: "任务评分",
  fields: { month: required(month, "月份"), agentId, score: required(points, "得分") },
  dayField: "month",
});

/** The month's task scores as facts, dated the first of their month. */
export const tasks = defineSubject({
  id: "tasks",
  needs: { people },
  tables: { scores: taskScoresTable },
  start: ({ people: directory }) => {
    const facts = new FactTableBuilder(["date", "agentId", "team"], ["tasks", "score"]);
    const scores = monthRows(directory, (row, owner) => {
      facts.add(owner, { tasks: 1, score: row.number("score")! }, row.origin);
    });
    return { take: { scores }, finish: () => facts.finish() };
  },
  days: ({ keys }) => keys["date"]!,
});
