import { monthOf } from "../../../facts/period.ts";
import type { ColumnType } from "../../../table/decode.ts";
import { type Row, takeRows } from "../../../table/row.ts";
import { defineTable, optional, required } from "../../../table/table.ts";
import { month } from "../../../table/types/date-time.ts";
import { duration } from "../../../table/types/duration.ts";
import { absolute, money, points } from "../../../table/types/quantity.ts";
import { identifier } from "../../../table/types/text.ts";
import { defineSubject } from "../../define-subject.ts";
import type { RowTaker } from "../../subject.ts";
import { calls } from "../calls/calls.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { type Directory, System } from "../people/directory.ts";
import { people } from "../people/people.ts";
import { productivity } from "../productivity/productivity.ts";
import { TARGET_FIGURES, type TargetFigure, Targets } from "./target-list.ts";

/** A number of hours, so that a share of something is no number. */
const hours: ColumnType = { ...duration("小时"), unreadable: "unreadableNumber" };

const FIGURES = ["output", "hours", "subscriptions", "quality"];

/** What an agent or a team should reach in a month. */
export const targetsTable = defineTable({
  id: "targets",
  title: "目标",
  fields: {
    month: required(month, "月份"),
    target: required(identifier, "对象", "工号", "班组"),
    output: optional(money, "产值目标"),
    hours: optional(hours, "工时目标"),
    subscriptions: optional(absolute, "定制量目标"),
    quality: optional(points, "服务目标"),
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
