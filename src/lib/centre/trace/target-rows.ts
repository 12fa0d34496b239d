import type { Keys } from "../../measure/measure.ts";
import type { Said, SourceRow } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { seatedAgents } from "../standing-rows.ts";
import { targetMonth, type Target, type TargetFigure } from "../targets/targets.ts";

/** A target's rows of 目标: an agent's or a team's own, else those of its agents, by their share of the month. */
export function targetRows(figure: TargetFigure) {
  return (centre: Centre, said: Said<Centre>): SourceRow[] => {
    const { directory, targets } = centre;
    const month = targetMonth(said.period);
    if (month === null) return [];
    const goal = { month, figure };
    const { agentId, team } = said.keys;
    if (agentId !== undefined) return rowOf(centre, said, targets.rowOfAgent(agentId, goal));
    const own = targets.rowOfTeam(directory.teams.texts[team!]!, goal);
    if (own) return [{ origin: own.origin, contribution: own.value }];
    const agents = new Set(seatedAgents(centre, said.period).flatMap(([of, agent]) => (of === team ? [agent!] : [])));
    return [...agents].flatMap((agent) => {
      const keys: Keys = { team: team!, agentId: agent };
      return rowOf(centre, { ...said, keys }, targets.rowOfAgent(agent, goal));
    });
  };
}

function rowOf(centre: Centre, { measure, keys, period }: Said<Centre>, target: Target | null): SourceRow[] {
  const contribution = measure.kind === "stated" ? measure.row(centre, keys, period) : null;
  if (!target || contribution === null) return [];
  const { team, agentId } = keys;
  const { directory } = centre;
  const isPart = contribution !== target.value;
  const where = isPart ? `按在${directory.teams.texts[team!]!}的日历天数折算` : "";
  const why = () => ({ text: `${directory.callOf(directory.idOf(agentId!))}${where}` });
  return [{ origin: target.origin, contribution, why }];
}
