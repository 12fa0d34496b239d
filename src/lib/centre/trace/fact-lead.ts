import type { FactTable, Origin } from "../../facts/fact-table.ts";
import type { FactAmount, SourceRow } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";

/** Leads a fact's amount back to its rows; null where its own row is all there is. */
export type FactLead = (centre: Centre, fact: FactAmount<Centre>) => readonly SourceRow[] | null;

export function originOf({ sheets, rows }: FactTable, row: number): Origin {
  return { sheet: sheets[row]!, row: rows[row]! };
}

/** The agent and the day of a fact. */
export function whoAndWhen({ facts, row }: Pick<FactAmount<Centre>, "facts" | "row">) {
  return { agent: facts.keys["agentId"]![row]!, day: facts.keys["date"]![row]! };
}

/** Rows of which the first carries the whole amount and the others but bear it out. */
export function carriedByFirst(origins: readonly Origin[], amount: number): SourceRow[] {
  return origins.map((origin, place) => ({ origin, contribution: place === 0 ? amount : 0 }));
}

export function isSame(a: Origin, b: Origin): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}
