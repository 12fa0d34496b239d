import { ratio, stated } from "../../measure/declare.ts";
import type { Keys, MeasureName } from "../../measure/measure.ts";
import type { Period } from "../../facts/period.ts";
import type { Centre } from "../centre.ts";
import { seatedAgents } from "../standing-rows.ts";
import { targetMonth, type TargetFigure } from "../targets/targets.ts";
import { output } from "./dialling.ts";
import { hours } from "./presence.ts";

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
  return stated<Centre>({
    ...named,
    row: (centre, keys, period) => {
      const { directory, targets } = centre;
      if (keys["agentId"] === undefined) return ofTeam(centre, keys, period) ?? ofItsAgents(centre, keys, period);
      return inMonth(period, (month) => targets.ofAgentIn(directory, placeOf(keys), { month, figure }));
    },
    group: ofTeam,
  });

  function ofTeam({ directory, targets }: Centre, keys: Keys, period: Period): number | null {
    return inMonth(period, (month) => targets.ofTeam(directory.teams.texts[keys["team"]!]!, { month, figure }));
  }

  function ofItsAgents(centre: Centre, { team }: Keys, period: Period): number | null {
    const { directory, targets } = centre;
    const parts = seatedAgents(centre, period).flatMap(([own, agent]) => {
      const place = { agent: agent!, team: team! };
      const part =
        own === team ? inMonth(period, (month) => targets.ofAgentIn(directory, place, { month, figure })) : null;
      return part === null ? [] : [part];
    });
    return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
  }
}

function inMonth(period: Period, find: (month: number) => number | null): number | null {
  const month = targetMonth(period);
  return month === null ? null : find(month);
}

function placeOf(keys: Keys): { agent: number; team: number } {
  return { agent: keys["agentId"]!, team: keys["team"]! };
}
