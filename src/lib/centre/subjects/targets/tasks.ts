import { FactTableBuilder } from "../../../facts/fact-table.ts";
import { defineSubject } from "../../define-subject.ts";
import { monthRows } from "../people/agent-rows.ts";
import { people } from "../people/people.ts";
import { taskScoresTable } from "./task-scores-table.ts";

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
