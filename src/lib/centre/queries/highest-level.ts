import type { Centre } from "../centre.ts";
import { recordOf } from "../discipline/agent-tally.ts";
import { playLadder } from "../discipline/play-ladder.ts";
import { isActive } from "../discipline/sanction.ts";
import { LEVELS } from "../discipline/violation.ts";
import type { Who } from "./who.ts";

/** The name of the highest sanction active on a day, of an agent or of anyone of a team or of all; null without any. */
export function highestLevel(centre: Centre, who: Who, day: number): string | null {
  const levels = [...centre.violations.keys()].flatMap((agent) => {
    if (!isMeant(centre, { who, agent, day })) return [];
    const { sanctions } = playLadder(recordOf(centre, agent), day);
    return sanctions.filter((sanction) => isActive(sanction, day)).map(({ level }) => level);
  });
  const highest = ([4, 3, 2, 1] as const).find((level) => levels.includes(level));
  return highest === undefined ? null : LEVELS[highest].sanction;
}

function isMeant({ directory }: Centre, { who, agent, day }: { who: Who; agent: number; day: number }): boolean {
  if (who.kind === "agent") return agent === who.agent;
  return who.kind === "all" || directory.teamOn(agent, day) === who.team;
}
