import { FactTableBuilder } from "../../facts/fact-table.ts";
import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import type { Definitions } from "../definitions/definitions.ts";
import { foldWord } from "../definitions/fold-word.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { isStatus, STATUSES } from "../tables/attendance.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";
import { amountsOf, ATTENDANCE_AMOUNTS, type AttendanceRow } from "./attendance-amounts.ts";
import { entryAt } from "./read-entry.ts";

/** What attendance is read with. */
export interface AttendanceIntake {
  readonly definitions: Definitions;
  readonly directory: Directory;
  readonly sheet: () => number;
}

/** Days of attendance as facts: `attended` is 1 on a day at work; `status` is a place in STATUSES. */
export class AttendanceFacts {
  private readonly builder = new FactTableBuilder(["date", "agentId", "team", "status"], ATTENDANCE_AMOUNTS);
  readonly entries: AttendanceEntry[] = [];

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
          const who = { agent, day: day(index), status: status(index)! };
          const row = rowAt(batch, index, who.status);
          const known = { ...who, days: row.days, origin: { sheet: sheet(), row: firstRow + index } };
          const offSeconds = this.count(known, row, { definitions, directory });
          this.entries.push(entryAt(reader, { batch, index }, { ...known, offSeconds }));
          const code = noteOnAgent(directory, agent, day(index));
          if (code) batch.note(index, { code, field: "agentId" });
          return null;
        },
      };
    };
  }

  /** Counts a day that no row of 考勤 tells of: one of an export. */
  add(day: Omit<AttendanceEntry, "offSeconds">, row: AttendanceRow, rules: DayRules): void {
    this.entries.push({ ...day, offSeconds: this.count(day, row, rules) });
  }

  finish() {
    return this.builder.finish();
  }

  /** Adds the day's amounts and gives how late or early it was. */
  private count({ agent, day, status, origin }: CountedDay, row: AttendanceRow, rules: DayRules): number {
    const amounts = amountsOf(row, rules.definitions);
    const team = rules.directory.teamOn(agent, day);
    this.builder.add({ date: day, agentId: agent, team, status: STATUSES.indexOf(status) }, amounts, origin);
    return amounts.offSeconds;
  }
}

type DayRules = Pick<AttendanceIntake, "definitions" | "directory">;
type CountedDay = Pick<AttendanceEntry, "agent" | "day" | "status" | "origin">;

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
