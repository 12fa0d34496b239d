import { FactTableBuilder } from "../../facts/fact-table.ts";
import { monthOf } from "../../facts/period.ts";
import type { Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";

/** The month's task scores as facts, dated the first of their month. */
export class TaskFacts {
  private readonly builder = new FactTableBuilder(["date", "agentId", "team"], ["tasks", "score"]);

  take(reader: TableReader, { directory, sheet }: { directory: Directory; sheet: () => number }): Intake {
    const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
    return (batch) => {
      const { columns, firstRow } = batch;
      const month = (index: number) => columns["month"]![index]!;
      const cell = (index: number) => ({
        code: columns["agentId"]![index]!,
        system: System.none,
        day: monthOf(month(index)).to,
      });
      return {
        checks: { agentId: (index) => agents.check(cell(index)) },
        accept: (index) => {
          const agent = agents.resolve(cell(index));
          const keys = { date: month(index), agentId: agent, team: directory.teamOn(agent, month(index)) };
          this.builder.add(
            keys,
            { tasks: 1, score: columns["score"]![index]! },
            { sheet: sheet(), row: firstRow + index },
          );
          if (!directory.person(agent)) batch.note(index, { code: "unknownAgent", field: "agentId" });
          return null;
        },
      };
    };
  }

  finish() {
    return this.builder.finish();
  }
}
