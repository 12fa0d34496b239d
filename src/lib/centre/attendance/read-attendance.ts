import { FactTableBuilder } from "../../facts/fact-table.ts";
import type { Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldWord } from "../definitions/fold-word.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { ATTENDED, isStatus } from "../tables/attendance.ts";

/** What attendance is read with. */
export interface AttendanceIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly sheet: () => number;
}

/** Days of attendance as facts: `attended` is 1 on a day at work. */
export class AttendanceFacts {
  private readonly builder = new FactTableBuilder(["date", "agentId", "team"], ["entries", "attended", "deduction"]);

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
          const keys = { date: day(index), agentId: agent, team: directory.teamOn(agent, day(index)) };
          const attended = Number(ATTENDED.has(status(index)!));
          const days = Number.isNaN(columns["days"]![index]) ? 1 : columns["days"]![index]!;
          const deduction = deductionOf(status(index)!, days, definitions);
          this.builder.add(keys, { entries: 1, attended, deduction }, { sheet: sheet(), row: firstRow + index });
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

/** What a day costs of the month's attendance score: leave and 旷工 by the day, 迟到 and 早退 by the time (spec 4.3). */
function deductionOf(status: string, days: number, { assessment: { deductions } }: Definitions): number {
  const perDay: Readonly<Record<string, number>> = {
    事假: deductions.personalLeave,
    病假: deductions.sickLeave,
    旷工: deductions.absent,
  };
  const perTime: Readonly<Record<string, number>> = { 迟到: deductions.late, 早退: deductions.early };
  return perTime[status] ?? (perDay[status] ?? 0) * days;
}

/** The status a word means: one of the list, or what the centre's definitions say. */
function statusOf(word: string, { statuses }: Definitions): string | null {
  const plain = word.replace(/\s/g, "");
  return isStatus(plain) ? plain : (statuses.get(foldWord(word)) ?? null);
}
