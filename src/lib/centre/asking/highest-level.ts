import type { Centre } from "../centre.ts";
import { recordOf } from "../subjects/discipline/agent-tally.ts";
import { discipline } from "../subjects/discipline/discipline.ts";
import { playLadder } from "../subjects/discipline/play-ladder.ts";
import { isActive } from "../subjects/discipline/sanction.ts";
import { LEVELS } from "../subjects/discipline/violation.ts";
import { people } from "../subjects/people/people.ts";
import type { Who } from "./who.ts";

/** The name of the highest sanction active on a day, of an agent or of anyone of a team or of all; null without any. */
export function highestLevel(centre: Centre, who: Who, day: number): string | null {
  const told = centre.of(discipline);
  const levels = [...told.violations.keys()].flatMap((agent) => {
    if (!isMeant(centre, { who, agent, day })) return [];
    const { sanctions } = playLadder(recordOf(told, agent), day);
    return sanctions.filter((sanction) => isActive(sanction, day)).map(({ level }) => level);
  });
  const highest = ([4, 3, 2, 1] as const).find((level) => levels.includes(level));
  return highest === undefined ? null : LEVELS[highest].sanction;
}

function isMeant(centre: Centre, { who, agent, day }: { who: Who; agent: number; day: number }): boolean {
  if (who.kind === "agent") return agent === who.agent;
  return who.kind === "all" || centre.of(people).teamOn(agent, day) === who.team;
}
