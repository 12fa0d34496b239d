import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { groupBy } from "../../../facts/group-by.ts";
import { selectRows, type Span } from "../../../facts/select.ts";
import { carriedByFirst, type FactAmount, NOWHERE, originOf, type SourceRow } from "../../../measure/source-row.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Attendance } from "../attendance/calendar-due.ts";
import type { Calls } from "../calls/dial-facts.ts";
import { hourRowsOn } from "../hours/hour-rows.ts";
import type { Hours } from "../hours/hours.ts";
import type { Directory } from "../people/directory.ts";
import { isEmployed, isSeat, stintOn } from "../people/person.ts";
import { rosterRows } from "../people/roster-rows.ts";

/** The lists an agent should be on when at work. */
const LISTS = ["attended", "signedIn", "dialling"] as const;
type List = (typeof LISTS)[number];

const LIST_NAMES: Readonly<Record<List, string>> = { attended: "考勤", signedIn: "签入", dialling: "外呼" };

/** What the lists of a day are made of. */
export interface Floor {
  readonly directory: Directory;
  readonly hours: Hours;
  readonly attendance: Attendance;
  readonly calls: Calls;
}

/** Who is on which list on the first day of the span, agent by agent; `differs` on some lists and not on all. */
export function floorFacts(floor: Floor, { from }: Span): FactTable {
  const { directory } = floor;
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["rostered", ...LISTS, "differs"]);
  const lists = listsOn(floor, from);
  for (let agent = 0; agent < directory.size; agent++) {
    const on = LISTS.map((list) => Number(lists[list].has(agent)));
    const [attended, signedIn, dialling] = on as [number, number, number];
    const count = attended + signedIn + dialling;
    const rostered = Number(isRostered(directory, agent, from));
    if (count + rostered === 0) continue;
    const keys = { date: from, agentId: agent, team: directory.teamOn(agent, from) };
    const differs = Number(count > 0 && count < LISTS.length);
    builder.add(keys, { rostered, attended, signedIn, dialling, differs }, NOWHERE);
  }
  return builder.finish();
}

/** An agent with the lists that lack them on a day, as a person would say it: `1002 张三(缺签入)`. */
export function describeAbsence(floor: Floor, id: string, { from }: Span): string {
  const { directory } = floor;
  const lists = listsOn(floor, from);
  const isOn = (list: List) => [...lists[list]].some((agent) => directory.idOf(agent) === id);
  const lacking = LISTS.filter((list) => !isOn(list)).map((list) => LIST_NAMES[list]);
  return `${directory.callOf(id)}(缺${lacking.join("、")})`;
}

/** The day's lists: the roster, 考勤, the sign-ins and the dials; who is not on all of them is so by all. */
export function rowsOfFloor(floor: Floor, { facts, row, column }: FactAmount): SourceRow[] {
  const { directory, hours, attendance, calls } = floor;
  const [agent, team] = [facts.keys["agentId"]![row]!, facts.keys["team"]![row]!];
  const who = { agent, day: facts.keys["date"]![row]! };
  const lists: Readonly<Record<string, () => readonly Origin[]>> = {
    rostered: () => rosterRows(directory, agent, team),
    attended: () => rowsOn(attendance.facts, "atWork", who),
    signedIn: () => hourRowsOn(hours.worked, who).map(({ origin }) => origin),
    dialling: () => rowsOn(calls.facts, "dialled", who),
  };
  const all = () => LISTS.flatMap((list) => lists[list]!());
  return carriedByFirst(lists[column]?.() ?? all(), facts.amounts[column]![row]!);
}

type RowsByAgent = ReadonlyMap<number, readonly Origin[]>;

/** By what a day's list is of, so that the facts are gone through once and not for every agent. */
const known = new WeakMap<FactTable, Map<string, RowsByAgent>>();

function rowsOn(facts: FactTable, amount: string, { agent, day }: { agent: number; day: number }): readonly Origin[] {
  const lists = known.get(facts) ?? new Map<string, RowsByAgent>();
  known.set(facts, lists);
  const key = `${amount}|${day}`;
  const list = lists.get(key) ?? rowsByAgent(facts, amount, day);
  lists.set(key, list);
  return list.get(agent) ?? [];
}

function rowsByAgent(facts: FactTable, amount: string, day: number): RowsByAgent {
  const rows = selectRows(facts, { from: day, to: day }).filter((row) => facts.amounts[amount]![row]! > 0);
  const byAgent = groupBy([...rows], (row) => facts.keys["agentId"]![row]!);
  return new Map([...byAgent].map(([agent, own]) => [agent, own.map((row) => originOf(facts, row))]));
}

function listsOn({ attendance, hours, calls }: Floor, day: number): Record<List, Set<number>> {
  return {
    attended: agentsWith(attendance.facts, "atWork", day),
    signedIn: agentsWith(hours.facts, "signedIn", day),
    dialling: agentsWith(calls.facts, "dialled", day),
  };
}

function agentsWith(facts: FactTable, amount: string, day: number): Set<number> {
  const rows = selectRows(facts, { from: day, to: day });
  const amounts = facts.amounts[amount]!;
  return new Set([...rows].filter((row) => amounts[row]! > 0).map((row) => facts.keys["agentId"]![row]!));
}

function isRostered(directory: Directory, agent: number, day: number): boolean {
  const person = directory.person(agent);
  return person !== null && isEmployed(person, day) && isSeat(stintOn(person, day).row);
}
