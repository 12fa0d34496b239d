import type { Origin } from "../../facts/fact-table.ts";
import type { Centre } from "../centre.ts";
import { carriedByFirst, type FactLead } from "./fact-lead.ts";

/** The rows of 人员 that tell of an agent, those of one team first; none of somebody it does not know. */
export function rosterRows({ directory }: Centre, agent: number, team?: number): Origin[] {
  const rows = (directory.person(agent)?.stints ?? []).map(({ row }) => row);
  const isOfTeam = (name: string) => Number(team !== undefined && directory.teams.find(name) === team);
  return [...rows].sort((a, b) => isOfTeam(b.team) - isOfTeam(a.team)).map(({ origin }) => origin);
}

/** Whoever is merely there, came or went is so by the roster. */
export const rowsOfRoster: FactLead = (centre, { facts, row, column }) => {
  const [agent, team] = [facts.keys["agentId"]![row]!, facts.keys["team"]![row]!];
  return carriedByFirst(rosterRows(centre, agent, team), facts.amounts[column]![row]!);
};
