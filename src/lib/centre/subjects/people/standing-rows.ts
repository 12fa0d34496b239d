import type { Period } from "../../../facts/period.ts";
import type { Centre } from "../../centre.ts";
import { closingTeam, listedAgents } from "./listed.ts";
import { people } from "./people.ts";
import { isSeat, stintsWithin } from "./person.ts";

/** A team and an agent for every 坐席 employed on some day of the period, one for each team they were in (spec 3.1). */
export function seatedAgents(centre: Centre, period: Period): number[][] {
  const directory = centre.of(people);
  return directory.people.flatMap((person, agent) => {
    const seats = stintsWithin(person, period).filter(({ row }) => isSeat(row));
    return seats.map(({ row }) => [directory.teams.find(row.team), agent]);
  });
}

/** Every team that has such agents. */
export function seatedTeams(centre: Centre, period: Period): number[][] {
  return [...new Set(seatedAgents(centre, period).map(([team]) => team!))].map((team) => [team]);
}

/** The same agents once each, under the team of the period's end or of their leaving. */
export function listedSeats(centre: Centre, period: Period): number[][] {
  const directory = centre.of(people);
  return [...listedAgents(directory, period)].map((agent) => [closingTeam(directory, agent, period), agent]);
}

export function noRows(): number[][] {
  return [];
}
