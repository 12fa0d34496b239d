import type { Interval } from "../../../facts/intervals.ts";
import { CodeMemo } from "../../../table/code-memo.ts";
import type { Batch, BatchIntake, Fault, Intake } from "../../../table/intake.ts";
import { dayOf } from "../../../table/moment.ts";
import type { TableReader } from "../../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import type { Directory } from "../people/directory.ts";
import { systemOf } from "../people/system-name.ts";
import type { WorkedTime } from "./hour-facts.ts";
import { Activity } from "./sessions-table.ts";
import { isDated, shiftSpan } from "./shift-span.ts";

const LONG_SECONDS = 16 * 3600;

/** What hours are read with, and where they go. */
interface HourIntake {
  readonly directory: Directory;
  readonly worked: WorkedTime;
}

/** Takes 签入签出 rows as sessions of their shift date. */
export function takeSessions(reader: TableReader, intake: HourIntake): Intake {
  const agents = new AgentColumn(intake.directory, reader.dictionaries["agentId"]!);
  return (batch) => {
    const day = (index: number) => shiftDay(batch, index)!;
    const cell = agentCells(reader, batch, day);
    return {
      day: (index) => shiftDay(batch, index),
      missing: (index, field) => missing(batch, index, field),
      checks: {
        date: (index) => undated(batch, index),
        agentId: (index) => (shiftDay(batch, index) === null ? null : agents.check(cell(index))),
        signOut: (index) => (lengthAt(batch, index) < 0 ? "negativeValue" : null),
      },
      accept: (index) => {
        const who = cell(index);
        const agent = agents.resolve(who);
        const { start, end } = spanAt(batch, index);
        const isRest = batch.columns["activity"]![index] === Activity.rest;
        const origin = batch.origin(index);
        intake.worked.addSession({ start, end, agent, day: who.day, isRest, origin });
        if (end - start > LONG_SECONDS) batch.note(index, { code: "longSession", field: "signOut" });
        noteAgent(batch, index, noteOnAgent(intake.directory, agent, who.day));
        return null;
      },
    };
  };
}

/** Takes ready 工时 figures; one for an agent and date that has sessions would count twice. */
export function takeHourFigures(reader: TableReader, intake: HourIntake): Intake {
  const agents = new AgentColumn(intake.directory, reader.dictionaries["agentId"]!);
  return (batch): BatchIntake => {
    const day = (index: number) => dayOf(batch.columns["date"]![index]!);
    const cell = agentCells(reader, batch, day);
    return {
      checks: { agentId: (index) => agents.check(cell(index)) },
      accept: (index): Fault | null => {
        const agent = agents.resolve(cell(index));
        if (intake.worked.shiftOf({ agent, day: day(index) }).length > 0)
          return { code: "duplicateRow", field: "hours" };
        const seconds = batch.columns["hours"]![index]!;
        const origin = batch.origin(index);
        intake.worked.addFigure({ agent, day: day(index), seconds, origin });
        if (seconds > LONG_SECONDS) batch.note(index, { code: "longSession", field: "hours" });
        noteAgent(batch, index, noteOnAgent(intake.directory, agent, day(index)));
        return null;
      },
    };
  };
}

function agentCells({ dictionaries }: TableReader, { columns }: Batch, day: (index: number) => number) {
  const systems = new CodeMemo(dictionaries["system"]!, systemOf);
  const system = (index: number) => systems.of(columns["system"]![index]!);
  return (index: number) => ({ code: columns["agentId"]![index]!, system: system(index), day: day(index) });
}

function noteAgent(batch: Batch, index: number, code: string | null): void {
  if (code) batch.note(index, { code, field: "agentId" });
}

/** The date cell's day, else the sign-in's own; null when neither tells. */
function shiftDay({ columns }: Batch, index: number): number | null {
  const date = columns["date"]![index]!;
  const told = Number.isNaN(date) ? columns["signIn"]![index]! : date;
  return isDated(told) ? dayOf(told) : null;
}

function undated(batch: Batch, index: number): string | null {
  const hasSpan = Number.isFinite(batch.columns["signIn"]![index]) && !isHalf(batch, index);
  return hasSpan && shiftDay(batch, index) === null ? "missingValue" : null;
}

/** Of a row that has but one end of its session, that is what is missing, whatever else is. */
function missing(batch: Batch, index: number, field: string): Fault {
  if (!isHalf(batch, index)) return { code: "missingValue", field };
  return { code: "missingSignOut", field: Number.isNaN(batch.columns["signIn"]![index]) ? "signIn" : "signOut" };
}

function isHalf({ columns }: Batch, index: number): boolean {
  return Number.isNaN(columns["signIn"]![index]) !== Number.isNaN(columns["signOut"]![index]);
}

function lengthAt(batch: Batch, index: number): number {
  const { start, end } = spanAt(batch, index);
  return end - start;
}

function spanAt(batch: Batch, index: number): Interval {
  const { signIn, signOut } = batch.columns;
  return shiftSpan({ signIn: signIn![index]!, signOut: signOut![index]!, day: shiftDay(batch, index)! });
}
