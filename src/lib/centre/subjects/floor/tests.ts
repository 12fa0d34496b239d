import type { Origin } from "../../../table/intake.ts";
import { defineTable, optional, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { quantity } from "../../../table/types/quantity.ts";
import { defineSubject } from "../../define-subject.ts";
import { monthRows } from "../people/agent-rows.ts";
import { people } from "../people/people.ts";
import { agentId } from "../shared-fields.ts";

const FIGURES = ["typing", "exam"];

/** How fast an agent types, and what the month's exam gave. */
const testsTable = defineTable({
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

/** One row of 技能考核. */
export interface SkillTest {
  readonly agent: number;
  /** The first day of its month. */
  readonly month: number;
  /** Characters a minute. */
  readonly typing: number | null;
  readonly exam: number | null;
  readonly origin: Origin;
}

/** Tests of skill, in the order read. */
export const tests = defineSubject({
  id: "tests",
  needs: { people },
  tables: { tests: testsTable },
  start: ({ people: directory }) => {
    const rows: SkillTest[] = [];
    const take = monthRows(directory, (row, { agentId: agent, date: month }) => {
      rows.push({ agent, month, typing: row.number("typing"), exam: row.number("exam"), origin: row.origin });
    });
    return { take: { tests: take }, finish: (): readonly SkillTest[] => rows };
  },
});
