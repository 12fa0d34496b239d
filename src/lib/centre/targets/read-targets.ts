import type { Batch, Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { monthOf } from "../../facts/period.ts";
import { TARGET_FIGURES, type TargetFigure, type Targets } from "./targets.ts";

/** What one unit of a column is of the figure: output is read in ten-thousandths of a yuan, hours in seconds. */
const UNITS: Readonly<Record<TargetFigure, number>> = { output: 10_000, hours: 3600, subscriptions: 1, quality: 1 };

/** What targets are read with, and where they go. */
interface TargetIntake {
  readonly directory: Directory;
  readonly targets: Targets;
  readonly sheet: () => number;
}

/** Takes 目标 rows: 对象 is a team's name, else an agent's number. */
export function takeTargets(reader: TableReader, { directory, targets, sheet }: TargetIntake): Intake {
  const objects = reader.dictionaries["target"]!;
  const agents = new AgentColumn(directory, objects);
  return (batch) => {
    const monthAt = (index: number) => batch.columns["month"]![index]!;
    const cell = (index: number) => ({
      code: batch.columns["target"]![index]!,
      system: System.none,
      day: monthOf(monthAt(index)).to,
    });
    const isTeam = (index: number) => directory.teams.find(objects.texts[cell(index).code]!) >= 0;
    return {
      checks: { target: (index) => (isTeam(index) ? null : agents.check(cell(index))) },
      accept: (index) => {
        const team = objects.texts[cell(index).code]!;
        const agent = isTeam(index) ? null : agents.resolve(cell(index));
        const origin = { sheet: sheet(), row: batch.firstRow + index };
        for (const { figure, value } of figuresAt(batch, index)) {
          const goal = { month: monthAt(index), figure };
          const target = { value, origin };
          const isChanged =
            agent === null ? targets.setTeam(team, goal, target) : targets.setAgent(agent, goal, target);
          if (isChanged) batch.note(index, { code: "differingRow", field: figure });
        }
        if (agent !== null && !directory.person(agent)) batch.note(index, { code: "unknownAgent", field: "target" });
        return null;
      },
    };
  };
}

function figuresAt({ columns }: Batch, index: number): { figure: TargetFigure; value: number }[] {
  const figures = TARGET_FIGURES.map((figure) => ({ figure, value: columns[figure]![index]! / UNITS[figure] }));
  return figures.filter(({ value }) => !Number.isNaN(value));
}
