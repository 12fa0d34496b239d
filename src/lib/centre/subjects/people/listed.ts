import type { Span } from "../../../facts/select.ts";
import type { Directory } from "./directory.ts";
import { isSeat, stintsWithin } from "./person.ts";

/** The 坐席 employed in the period, by code: those a month's scores have a row for (spec 4.2). */
export function listedAgents({ people }: Directory, span: Span): Set<number> {
  const codes = people.map((_, agent) => agent);
  return new Set(codes.filter((agent) => stintsWithin(people[agent]!, span).some(({ row }) => isSeat(row))));
}

/** The team in force at the period's end, or at leaving. */
export function closingTeam(directory: Directory, agent: number, { to }: Span): number {
  return directory.teamOn(agent, Math.min(to, directory.person(agent)?.left ?? to));
}
