import { carriedByFirst, type FactAmount, isMade, type SourceRow } from "../../../measure/source-row.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Directory } from "./directory.ts";

/** The rows of 人员 that tell of an agent, those of one team first; none of somebody it does not know. */
export function rosterRows(directory: Directory, agent: number, team?: number): Origin[] {
  const rows = (directory.person(agent)?.stints ?? []).map(({ row }) => row);
  const isOfTeam = (name: string) => Number(team !== undefined && directory.teams.find(name) === team);
  return [...rows].sort((a, b) => isOfTeam(b.team) - isOfTeam(a.team)).map(({ origin }) => origin);
}

/** Whoever is merely there, came or went is so by the roster. */
export function rowsOfRoster(directory: Directory, { facts, row, column }: FactAmount): SourceRow[] {
  const [agent, team] = [facts.keys["agentId"]![row]!, facts.keys["team"]![row]!];
  return carriedByFirst(rosterRows(directory, agent, team), facts.amounts[column]![row]!);
}

/** Whoever is listed without having done anything is there by the roster; null for facts that have rows of their own. */
export function rowsOfListed(directory: Directory, fact: FactAmount): SourceRow[] | null {
  return isMade(fact.facts, fact.row) ? rowsOfRoster(directory, fact) : null;
}
