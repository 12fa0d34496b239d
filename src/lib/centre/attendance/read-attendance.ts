import { FactTableBuilder } from "../../facts/fact-table.ts";
import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldWord } from "../definitions/fold-word.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { isStatus, STATUSES } from "../tables/attendance.ts";
import { amountsOf, ATTENDANCE_AMOUNTS, type AttendanceRow } from "./attendance-amounts.ts";

/** What attendance is read with. */
export interface AttendanceIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly sheet: () => number;
}

/** Days of attendance as facts: `attended` is 1 on a day at work; `status` is a place in STATUSES. */
export class AttendanceFacts {
  private readonly builder = new FactTableBuilder(["date", "agentId", "team", "status"], ATTENDANCE_AMOUNTS);

  take(reader: TableReader, { definitions, directory, sheet }: AttendanceIntake): Intake {
    const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
    const words = reader.dictionaries["status"]!.texts;
    return (batch) => {
      const { columns, firstRow } = batch;
      const day = (index: number) => dayOf(columns["date"]![index]!);
      const cell = (index: number) => ({ code: columns["agentId"]![index]!, system: System.none, day: day(index) });
      const status = (index: number) => statusOf(words[columns["status"]![index]!]!, definitions);
      return {
        checks: {
          agentId: (index) => agents.check(cell(index)),
          status: (index) => (status(index) === null ? "unknownWord" : null),
        },
        accept: (index) => {
          const agent = agents.resolve(cell(index));
          const keys = {
            date: day(index),
            agentId: agent,
            team: directory.teamOn(agent, day(index)),
            status: STATUSES.indexOf(status(index)!),
          };
          const amounts = amountsOf(rowAt(batch, index, status(index)!), definitions);
          this.builder.add(keys, amounts, { sheet: sheet(), row: firstRow + index });
          const code = noteOnAgent(directory, agent, day(index));
          if (code) batch.note(index, { code, field: "agentId" });
          return null;
        },
      };
    };
  }

  finish() {
    return this.builder.finish();
  }
}

/** The cells that the row's amounts follow from. */
function rowAt({ columns }: Batch, index: number, status: string): AttendanceRow {
  const cell = (field: string) => columns[field]![index]!;
  const times = { due: cell("due"), arrived: cell("arrived"), dueOut: cell("dueOut"), leftAt: cell("leftAt") };
  const days = Number.isNaN(cell("days")) ? 1 : cell("days");
  return { status, days, minutesInSeconds: cell("minutes"), ...times };
}

/** The status a word means: one of the list, or what the centre's definitions say. */
function statusOf(word: string, { statuses }: Definitions): string | null {
  const plain = word.replace(/\s/g, "");
  return isStatus(plain) ? plain : (statuses.get(foldWord(word)) ?? null);
}
