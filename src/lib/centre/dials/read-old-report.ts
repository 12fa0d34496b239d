import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System } from "../people/directory.ts";
import { NO_CITY } from "./dial-facts.ts";
import type { OldSystemRow } from "./old-system-row.ts";
import type { DialIntake } from "./read-calls.ts";

/** Takes 老系统报表 rows into `rows`; its agents are those of the old system. */
export function takeOldReport({ dictionaries }: TableReader, intake: DialIntake, rows: OldSystemRow[]): Intake {
  const { directory, dials } = intake;
  const agents = new AgentColumn(directory, dictionaries["agentId"]!);
  return (batch: Batch) => {
    const { columns } = batch;
    const text = (field: string, index: number) => dictionaries[field]!.texts[columns[field]![index]!];
    const cell = (index: number) => ({
      code: columns["agentId"]![index]!,
      system: System.old,
      day: dayOf(columns["date"]![index]!),
    });
    return {
      checks: { agentId: (index) => agents.check(cell(index)) },
      accept: (index) => {
        const { day } = cell(index);
        const agent = agents.resolve(cell(index));
        const product = dials.products.code(text("product", index)!);
        const city = dials.cities.code(text("city", index) ?? NO_CITY);
        const origin = { sheet: intake.sheet(), row: batch.firstRow + index };
        rows.push({ day, agent, product, city, reported: columns["subscriptions"]![index]!, origin });
        const code = noteOnAgent(directory, agent, day);
        if (code) batch.note(index, { code, field: "agentId" });
        return null;
      },
    };
  };
}
