import type { SaidLeads, Stated } from "../../../measure/measure.ts";
import type { Keys, SourceRow } from "../../../measure/source-row.ts";
import type { Centre } from "../../centre.ts";
import { people } from "../people/people.ts";
import { seatedAgents } from "../people/standing-rows.ts";
import { type Target, type TargetFigure, targetMonth } from "./target-list.ts";
import { targets } from "./targets.ts";

type RowTarget = Stated<Centre>["row"];

/** A target's rows of 目标: an agent's or a team's own, else those of its agents, by their share of the month. */
export function targetRows(figure: TargetFigure, row: RowTarget): SaidLeads<Centre> {
  return (centre, { keys, period }) => {
    const month = targetMonth(period);
    if (month === null) return [];
    const set = centre.of(targets);
    const goal = { month, figure };
    const leadOf = (own: Keys): SourceRow[] => {
      return rowOf(centre, own, { target: set.rowOfAgent(own["agentId"]!, goal), share: row(centre, own, period) });
    };
    const { agentId, team } = keys;
    if (agentId !== undefined) return leadOf(keys);
    const whole = set.rowOfTeam(centre.of(people).teams.texts[team!]!, goal);
    if (whole) return [{ origin: whole.origin, contribution: whole.value }];
    const agents = new Set(seatedAgents(centre, period).flatMap(([of, agent]) => (of === team ? [agent!] : [])));
    return [...agents].flatMap((agent) => leadOf({ team: team!, agentId: agent }));
  };
}

function rowOf(
  centre: Centre,
  keys: Keys,
  { target, share }: { target: Target | null; share: number | null },
): SourceRow[] {
  if (!target || share === null) return [];
  const directory = centre.of(people);
  const where = share === target.value ? "" : `按在${directory.teams.texts[keys["team"]!]!}的日历天数折算`;
  const why = () => ({ text: `${directory.callOf(directory.idOf(keys["agentId"]!))}${where}` });
  return [{ origin: target.origin, contribution: share, why }];
}
