import { monthOf } from "../../../facts/period.ts";
import type { Fault } from "../../../table/intake.ts";
import { type Row, type RowRules, takeRows } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { AgentColumn, noteOnAgent } from "./agent-column.ts";
import { type Directory, System } from "./directory.ts";

/** Whose row it is, on which day, in which team: what its facts are grouped by. */
export interface RowOwner {
  readonly date: number;
  readonly agentId: number;
  readonly team: number;
}

type TakeOwned = (row: Row, owner: RowOwner) => Fault | null | undefined;

/** How rows tell whose they are, where that is not as usual. */
interface Owning {
  /** The field that holds the number, 工号 else. */
  readonly field?: string;
  /** The day on which the number is that of its holder; 日期 else. */
  readonly heldOn?: (row: Row) => number;
  readonly system?: System;
  readonly checks?: RowRules["checks"];
}

/** Takes rows of a day, each with the agent whom its number names on it, and notes one who was not employed; a row without number or day is set aside. */
export function agentRows(directory: Directory, take: TakeOwned, owning: Owning = {}): RowTaker {
  const { heldOn = (row: Row) => row.day("date") ?? NaN } = owning;
  return ownedRows(directory, { ...owning, heldOn, dateOf: heldOn, note: noteOnAgent }, take);
}

/** Takes rows of a month, each with the agent whom its number names at its end. */
export function monthRows(directory: Directory, take: TakeOwned, owning: Owning = {}): RowTaker {
  const dateOf = (row: Row) => row.number("month")!;
  const heldOn = (row: Row) => monthOf(dateOf(row)).to;
  const note = (_: Directory, agent: number) => (directory.person(agent) ? null : "unknownAgent");
  return ownedRows(directory, { ...owning, heldOn, dateOf, note }, take);
}

interface Settled extends Owning {
  readonly heldOn: (row: Row) => number;
  readonly dateOf: (row: Row) => number;
  readonly note: typeof noteOnAgent;
}

function ownedRows(directory: Directory, settled: Settled, take: TakeOwned): RowTaker {
  const { field = "agentId", system = System.none, heldOn, dateOf, note, checks } = settled;
  return (reader) => {
    const agents = new AgentColumn(directory, reader.dictionaries[field]!);
    const isOwned = (row: Row) => row.number(field) !== null && Number.isFinite(heldOn(row));
    const cell = (row: Row) => ({ code: row.number(field)!, system, day: heldOn(row) });
    return takeRows({
      checks: { [field]: (row) => (isOwned(row) ? agents.check(cell(row)) : "missingValue"), ...checks },
      accept: (row) => {
        const agentId = agents.resolve(cell(row));
        const date = dateOf(row);
        const fault = take(row, { date, agentId, team: directory.teamOn(agentId, date) });
        if (fault) return fault;
        const code = note(directory, agentId, heldOn(row));
        if (code) row.note(code, field);
        return null;
      },
    })(reader);
  };
}
