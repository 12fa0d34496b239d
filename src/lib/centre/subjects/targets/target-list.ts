import { monthOf, type Period } from "../../../facts/period.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Directory } from "../people/directory.ts";
import { stintsWithin } from "../people/person.ts";

/** The figures a target may set. Output is in yuan, hours in hours. */
export const TARGET_FIGURES = ["output", "hours", "subscriptions", "quality"] as const;
export type TargetFigure = (typeof TARGET_FIGURES)[number];

/** Which target: a figure of a month, the month by its first day. */
export interface Goal {
  readonly month: number;
  readonly figure: TargetFigure;
}

/** A target as a row of 目标 sets it. */
export interface Target {
  readonly value: number;
  readonly origin: Origin;
}

/** Monthly targets of agents and of teams. */
export class Targets {
  private readonly ofAgents = new Map<string, Target>();
  private readonly ofTeams = new Map<string, Target>();

  /** Sets a target; true when another stood there, which the later one overrides. */
  setAgent(agent: number, goal: Goal, target: Target): boolean {
    return set(this.ofAgents, keyOf(agent, goal), target);
  }

  setTeam(team: string, goal: Goal, target: Target): boolean {
    return set(this.ofTeams, keyOf(team, goal), target);
  }

  ofTeam(team: string, goal: Goal): number | null {
    return this.rowOfTeam(team, goal)?.value ?? null;
  }

  ofAgent(agent: number, goal: Goal): number | null {
    return this.rowOfAgent(agent, goal)?.value ?? null;
  }

  rowOfTeam(team: string, goal: Goal): Target | null {
    return this.ofTeams.get(keyOf(team, goal)) ?? null;
  }

  rowOfAgent(agent: number, goal: Goal): Target | null {
    return this.ofAgents.get(keyOf(agent, goal)) ?? null;
  }

  /** An agent's target in one team: a transferred agent's is split by the month's calendar days employed in each. */
  ofAgentIn(directory: Directory, place: { agent: number; team: number }, goal: Goal): number | null {
    const whole = this.ofAgent(place.agent, goal);
    return whole === null ? null : whole * shareOfMonth(directory, place, goal.month);
  }
}

/** The first day of the month whose targets a period may be held against; null for a day or any other period. */
export function targetMonth(period: Period): number | null {
  const month = monthOf(period.from);
  const isToDate = period.kind === "range" && period.from === month.from && period.to <= month.to;
  return period.kind === "month" || isToDate ? month.from : null;
}

function shareOfMonth(directory: Directory, { agent, team }: { agent: number; team: number }, month: number): number {
  const person = directory.person(agent);
  const stints = person ? stintsWithin(person, monthOf(month)) : [];
  const days = stints.map((stint) => ({ team: directory.teams.find(stint.row.team), days: stint.to - stint.from + 1 }));
  const all = days.reduce((sum, stint) => sum + stint.days, 0);
  const here = days.filter((stint) => stint.team === team).reduce((sum, stint) => sum + stint.days, 0);
  return all === 0 ? 1 : here / all;
}

function keyOf(object: number | string, { month, figure }: Goal): string {
  return `${object}|${month}|${figure}`;
}

function set(targets: Map<string, Target>, key: string, target: Target): boolean {
  const before = targets.get(key);
  targets.set(key, target);
  return before !== undefined && before.value !== target.value;
}
