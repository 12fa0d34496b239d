import type { FactTable, Origin } from "../../facts/fact-table.ts";
import { selectRows } from "../../facts/select.ts";
import type { Centre } from "../centre.ts";
import { remember } from "../queries/remember.ts";
import { carriedByFirst, originOf, whoAndWhen, type FactLead } from "./fact-lead.ts";
import { hourRowsOn } from "./hour-rows.ts";
import { rosterRows } from "./people-rows.ts";

/** A working day of the calendar is due by the roster, and attended by the day's hours. */
export const rowsOfDueDays: FactLead = (centre, fact) => {
  const { agent, day } = whoAndWhen(fact);
  const roster = rosterRows(centre, agent, fact.facts.keys["team"]![fact.row]);
  const hours = hourRowsOn(centre, { agent, day }).map(({ origin }) => origin);
  return carriedByFirst(fact.column === "attended" ? [...hours, ...roster] : roster, amountOf(fact));
};

/** The day's lists: the roster, 考勤, the sign-ins and the dials; who is not on all of them is so by all. */
export const rowsOfFloor: FactLead = (centre, fact) => {
  const { agent, day } = whoAndWhen(fact);
  const lists: Readonly<Record<string, () => readonly Origin[]>> = {
    rostered: () => rosterRows(centre, agent, fact.facts.keys["team"]![fact.row]),
    attended: () => rowsOn(centre, "attendance", { agent, day, amount: "attended" }),
    signedIn: () => hourRowsOn(centre, { agent, day }).map(({ origin }) => origin),
    dialling: () => rowsOn(centre, "dials", { agent, day, amount: "dialled" }),
  };
  const all = () => ["attended", "signedIn", "dialling"].flatMap((list) => lists[list]!());
  return carriedByFirst(lists[fact.column]?.() ?? all(), amountOf(fact));
};

function amountOf({ facts, row, column }: Parameters<FactLead>[1]): number {
  return facts.amounts[column]![row]!;
}

const known = remember<ReadonlyMap<number, readonly Origin[]>>();

interface Day {
  readonly agent: number;
  readonly day: number;
  readonly amount: string;
}

function rowsOn(centre: Centre, source: "attendance" | "dials", { agent, day, amount }: Day): readonly Origin[] {
  return known(centre, `${source}|${day}`, () => rowsByAgent(centre[source], day, amount)).get(agent) ?? [];
}

function rowsByAgent(facts: FactTable, day: number, amount: string): Map<number, Origin[]> {
  const byAgent = new Map<number, Origin[]>();
  for (const row of selectRows(facts, { from: day, to: day })) {
    if (!(facts.amounts[amount]![row]! > 0)) continue;
    const agent = facts.keys["agentId"]![row]!;
    byAgent.set(agent, [...(byAgent.get(agent) ?? []), originOf(facts, row)]);
  }
  return byAgent;
}
