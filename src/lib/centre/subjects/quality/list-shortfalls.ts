import type { Period } from "../../../facts/period.ts";
import type { Centre } from "../../centre.ts";
import { compareIds } from "../people/compare-ids.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";
import { people } from "../people/people.ts";
import { assessment } from "./assessment.ts";
import { evaluations } from "./evaluations.ts";

/** An agent who is short of samples in a period, and by how many. */
export interface Shortfall {
  readonly agent: number;
  /** The code of the team at the period's end. */
  readonly team: number;
  readonly samples: number;
  readonly short: number;
}

/** Who is short of samples, by team and number. */
export function listShortfalls(centre: Centre, period: Period): Shortfall[] {
  const directory = centre.of(people);
  return [...listedAgents(directory, period)]
    .map((agent) => ({ agent, team: closingTeam(directory, agent, period), ...samplesOf(centre, agent, period) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => a.team - b.team || compareIds(directory.idOf(a.agent), directory.idOf(b.agent)));
}

function samplesOf(centre: Centre, agent: number, { from, to }: Period) {
  const own = centre.of(evaluations).rows.filter((one) => one.agent === agent && one.day >= from && one.day <= to);
  const samples = own.length;
  return { samples, short: Math.max(centre.definitions.of(assessment).minimumSamples - samples, 0) };
}
