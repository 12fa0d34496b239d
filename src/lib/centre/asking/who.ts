import { foldName } from "../../table/fold.ts";
import type { Centre } from "../centre.ts";
import { System } from "../subjects/people/directory.ts";
import { people } from "../subjects/people/people.ts";

/** Whom a figure is of: an agent or a team by its code, or everybody. */
export type Who =
  | { readonly kind: "agent"; readonly agent: number }
  | { readonly kind: "team"; readonly team: number }
  | { readonly kind: "all" };

/** What a 工号 or a 班组 names on a day, in this order; everybody when nothing is named, null when nobody is. */
export function whoIs(centre: Centre, named: string | null, day: number): Who | null {
  if (named === null) return { kind: "all" };
  const text = foldName(named);
  const agent = agentNamed(centre, text, day);
  if (agent !== null) return { kind: "agent", agent };
  const team = centre.of(people).teams.find(text);
  return team < 0 ? null : { kind: "team", team };
}

/** Someone of the roster whom the number alone names, or someone else the tables name so. */
function agentNamed(centre: Centre, text: string, day: number): number | null {
  const directory = centre.of(people);
  const candidates = directory.candidates(text, System.none);
  const chosen = candidates.length > 0 ? directory.choose(candidates, day) : -1;
  if (chosen >= 0) return chosen;
  for (let agent = directory.people.length; agent < directory.size; agent++) {
    if (directory.idOf(agent).toUpperCase() === text.toUpperCase()) return agent;
  }
  return null;
}
