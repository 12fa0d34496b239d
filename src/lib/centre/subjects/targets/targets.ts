import { takeRows, type Row } from "../../../table/row.ts";
import { monthOf } from "../../../facts/period.ts";
import { defineSubject } from "../../define-subject.ts";
import type { RowTaker } from "../../subject.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { productivity } from "../productivity/productivity.ts";
import { calls } from "../calls/calls.ts";
import { people } from "../people/people.ts";
import { TARGET_FIGURES, Targets, type TargetFigure } from "./target-list.ts";
import { targetsTable } from "./targets-table.ts";

/** What agents and teams should reach in a month. */
export const targets = defineSubject({
  id: "targets",
  needs: { people, calls, productivity },
  tables: { targets: targetsTable },
  start: ({ people: directory }) => {
    const all = new Targets();
    return { take: { targets: takeTargets(directory, all) }, finish: () => all };
  },
});

/** What one unit of a column is of the figure: output is read in ten-thousandths of a yuan, hours in seconds. */
const UNITS: Readonly<Record<TargetFigure, number>> = { output: 10_000, hours: 3600, subscriptions: 1, quality: 1 };

/** 对象 is a team's name, else an agent's number. */
function takeTargets(directory: Directory, targets: Targets): RowTaker {
  return (reader) => {
    const agents = new AgentColumn(directory, reader.dictionaries["target"]!);
    const isTeam = (row: Row) => directory.teams.find(row.text("target")!) >= 0;
    const cell = (row: Row) => {
      return { code: row.number("target")!, system: System.none, day: monthOf(row.number("month")!).to };
    };
    return takeRows({
      checks: { target: (row) => (isTeam(row) ? null : agents.check(cell(row))) },
      accept: (row) => {
        const agent = isTeam(row) ? null : agents.resolve(cell(row));
        for (const { figure, value } of figuresOf(row)) {
          const goal = { month: row.number("month")!, figure };
          const target = { value, origin: row.origin };
          const isChanged =
            agent === null ? targets.setTeam(row.text("target")!, goal, target) : targets.setAgent(agent, goal, target);
          if (isChanged) row.note("differingRow", figure);
        }
        if (agent !== null && !directory.person(agent)) row.note("unknownAgent", "target");
      },
    })(reader);
  };
}

function figuresOf(row: Row): { figure: TargetFigure; value: number }[] {
  return TARGET_FIGURES.flatMap((figure) => {
    const value = row.number(figure);
    return value === null ? [] : [{ figure, value: value / UNITS[figure] }];
  });
}
