import { monthOf } from "../../facts/period.ts";
import type { Origin } from "../../facts/fact-table.ts";
import type { Intake } from "../../table/intake.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";

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

/** What tests are read with, and where they go. */
interface TestIntake {
  readonly directory: Directory;
  readonly tests: SkillTest[];
  readonly sheet: () => number;
}

/** Takes 技能考核 rows in the order read. */
export function takeTests(reader: TableReader, { directory, tests, sheet }: TestIntake): Intake {
  const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
  return (batch) => {
    const { columns } = batch;
    const figure = (field: string, index: number) => {
      const value = columns[field]![index]!;
      return Number.isNaN(value) ? null : value;
    };
    const month = (index: number) => columns["month"]![index]!;
    const cell = (index: number) => {
      return { code: columns["agentId"]![index]!, system: System.none, day: monthOf(month(index)).to };
    };
    return {
      checks: { agentId: (index) => agents.check(cell(index)) },
      accept: (index) => {
        const agent = agents.resolve(cell(index));
        const [typing, exam] = [figure("typing", index), figure("exam", index)];
        const origin = { sheet: sheet(), row: batch.firstRow + index };
        tests.push({ agent, month: month(index), typing, exam, origin });
        if (!directory.person(agent)) batch.note(index, { code: "unknownAgent", field: "agentId" });
        return null;
      },
    };
  };
}
