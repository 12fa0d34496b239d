import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import { selectRows, type Span } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { isEmployed, isSeat, stintOn } from "../people/roster.ts";

/** The lists an agent should be on when at work. */
const LISTS = ["attended", "signedIn", "dialling"] as const;
type List = (typeof LISTS)[number];

const LIST_NAMES: Readonly<Record<List, string>> = { attended: "考勤", signedIn: "签入", dialling: "外呼" };

/** Who is on which list on the first day of the span, agent by agent; `differs` on some lists and not on all. */
export function floorFacts(centre: Centre, { from }: Span): FactTable {
  const builder = new FactTableBuilder(["date", "agentId", "team"], ["rostered", ...LISTS, "differs"]);
  const lists = listsOn(centre, from);
  for (let agent = 0; agent < centre.directory.size; agent++) {
    const on = LISTS.map((list) => Number(lists[list].has(agent)));
    const [attended, signedIn, dialling] = on as [number, number, number];
    const count = attended + signedIn + dialling;
    const rostered = Number(isRostered(centre, agent, from));
    if (count + rostered === 0) continue;
    const keys = { date: from, agentId: agent, team: centre.directory.teamOn(agent, from) };
    const differs = Number(count > 0 && count < LISTS.length);
    builder.add(keys, { rostered, attended, signedIn, dialling, differs }, { sheet: -1, row: -1 });
  }
  return builder.finish();
}

/** An agent with the lists that lack them on a day, as a person would say it: `1002 张三(缺签入)`. */
export function describeAbsence(centre: Centre, id: string, { from }: Span): string {
  const lists = listsOn(centre, from);
  const isOn = (list: List) => [...lists[list]].some((agent) => centre.directory.idOf(agent) === id);
  const lacking = LISTS.filter((list) => !isOn(list)).map((list) => LIST_NAMES[list]);
  return `${centre.directory.callOf(id)}(缺${lacking.join("、")})`;
}

function listsOn({ attendance, hours, dials }: Centre, day: number): Record<List, Set<number>> {
  return {
    attended: agentsWith(attendance, "attended", day),
    signedIn: agentsWith(hours, "signedIn", day),
    dialling: agentsWith(dials, "dialled", day),
  };
}

function agentsWith(facts: FactTable, amount: string, day: number): Set<number> {
  const rows = selectRows(facts, { from: day, to: day });
  const amounts = facts.amounts[amount]!;
  return new Set([...rows].filter((row) => amounts[row]! > 0).map((row) => facts.keys["agentId"]![row]!));
}

function isRostered({ directory }: Centre, agent: number, day: number): boolean {
  const person = directory.person(agent);
  return person !== null && isEmployed(person, day) && isSeat(stintOn(person, day).row);
}
