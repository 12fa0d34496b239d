import type { Origin } from "../../../table/intake.ts";
import { defineSubject } from "../../define-subject.ts";
import { monthRows } from "../people/agent-rows.ts";
import { people } from "../people/people.ts";
import { testsTable } from "./tests-table.ts";

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
