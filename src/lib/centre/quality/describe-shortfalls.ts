import type { Period } from "../../facts/period.ts";
import type { Centre } from "../centre.ts";
import { compareIds } from "../compare-ids.ts";
import { closingTeam, listedAgents } from "../people/listed.ts";

/** Who is short of samples, by how many, a line a team. */
export function describeShortfalls(centre: Centre, period: Period): string[] {
  const { directory } = centre;
  const short = [...listedAgents(directory, period)]
    .map((agent) => ({ agent, team: closingTeam(directory, agent, period), short: shortfallOf(centre, agent, period) }))
    .filter((one) => one.short > 0)
    .sort((a, b) => a.team - b.team || compareIds(directory.idOf(a.agent), directory.idOf(b.agent)));
  return [...new Set(short.map(({ team }) => team))].map((team) => {
    const own = short.filter((one) => one.team === team);
    const words = own.map((one) => `${directory.callOf(directory.idOf(one.agent))} 差 ${one.short} 份`);
    return `${directory.teams.texts[team]!}:${words.join("、")}`;
  });
}

function shortfallOf({ definitions, evaluations }: Centre, agent: number, { from, to }: Period): number {
  const own = evaluations.filter((one) => one.agent === agent && one.day >= from && one.day <= to);
  return Math.max(definitions.assessment.minimumSamples - own.length, 0);
}
