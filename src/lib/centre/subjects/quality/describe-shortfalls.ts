import type { Period } from "../../../facts/period.ts";
import type { Centre } from "../../centre.ts";
import { people } from "../people/people.ts";
import { listShortfalls } from "./list-shortfalls.ts";

/** Who is short of samples, by how many, a line a team. */
export function describeShortfalls(centre: Centre, period: Period): string[] {
  const directory = centre.of(people);
  const short = listShortfalls(centre, period);
  return [...new Set(short.map(({ team }) => team))].map((team) => {
    const own = short.filter((one) => one.team === team);
    const words = own.map((one) => `${directory.callOf(directory.idOf(one.agent))} 差 ${one.short} 份`);
    return `${directory.teams.texts[team]!}:${words.join("、")}`;
  });
}
