import type { Period } from "../../../../facts/period.ts";
import { ratio, stated } from "../../../../measure/declare.ts";
import type { MeasureName, Stated } from "../../../../measure/measure.ts";
import type { Keys } from "../../../../measure/source-row.ts";
import type { Centre } from "../../../centre.ts";
import { output } from "../../calls/measures/dialling.ts";
import { people } from "../../people/people.ts";
import { seatedAgents } from "../../people/standing-rows.ts";
import { hours } from "../../productivity/measures/presence.ts";
import { type TargetFigure, targetMonth } from "../target-list.ts";
import { targetRows } from "../target-rows.ts";
import { targets } from "../targets.ts";

export const outputTarget = target("output", {
  id: "outputTarget",
  title: "产值目标(元)",
  english: "Output target",
  format: "money",
  means: "目标表的全月产值目标;整月,或自 1 日起的本月累计才有",
});

export const hoursTarget = target("hours", {
  id: "hoursTarget",
  title: "工时目标(小时)",
  english: "Hours target",
  format: "hours",
  means: "目标表的全月工时目标;整月,或自 1 日起的本月累计才有",
});

export const outputCompletion = ratio<Centre>({
  id: "outputCompletion",
  title: "产值完成率",
  english: "Output completion",
  format: "rate",
  of: output,
  per: outputTarget,
  means: "产值 ÷ 产值目标",
});

export const hoursCompletion = ratio<Centre>({
  id: "hoursCompletion",
  title: "工时完成率",
  english: "Hours completion",
  format: "rate",
  of: hours,
  per: hoursTarget,
  means: "工时 ÷ 工时目标",
});

function target(figure: TargetFigure, named: MeasureName) {
  const row: Stated<Centre>["row"] = (centre, keys, period) => {
    if (keys["agentId"] === undefined) return ofTeam(centre, keys, period) ?? ofItsAgents(centre, keys, period);
    return ofAgent(centre, placeOf(keys), period);
  };
  return stated<Centre>({ ...named, row, group: ofTeam, leads: targetRows(figure, row) });

  function ofAgent(centre: Centre, place: { agent: number; team: number }, period: Period): number | null {
    const goalOf = (month: number) => ({ month, figure });
    return inMonth(period, (month) => centre.of(targets).ofAgentIn(centre.of(people), place, goalOf(month)));
  }

  function ofTeam(centre: Centre, keys: Keys, period: Period): number | null {
    const team = centre.of(people).teams.texts[keys["team"]!]!;
    return inMonth(period, (month) => centre.of(targets).ofTeam(team, { month, figure }));
  }

  function ofItsAgents(centre: Centre, { team }: Keys, period: Period): number | null {
    const own = seatedAgents(centre, period).filter(([of]) => of === team);
    const parts = own.map(([, agent]) => ofAgent(centre, { agent: agent!, team: team! }, period));
    const set = parts.filter((part) => part !== null);
    return set.length === 0 ? null : set.reduce((sum, part) => sum + part, 0);
  }
}

function inMonth(period: Period, find: (month: number) => number | null): number | null {
  const month = targetMonth(period);
  return month === null ? null : find(month);
}

function placeOf(keys: Keys): { agent: number; team: number } {
  return { agent: keys["agentId"]!, team: keys["team"]! };
}
