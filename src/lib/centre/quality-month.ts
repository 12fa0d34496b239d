import type { Period } from "../facts/period.ts";
import { formatDay } from "../table/moment.ts";
import type { Origin } from "../facts/fact-table.ts";
import type { Centre } from "./centre.ts";
import { compareIds } from "./compare-ids.ts";
import { suggestedPenalties, type SuggestedPenalty } from "./discipline/suggested-penalty.ts";
import { attendance } from "./tables/attendance.ts";
import { ladderOf, type LadderEvent } from "./discipline/time-line.ts";
import { listShortfalls } from "./quality/list-shortfalls.ts";
import { rowPlace, type RowPlace } from "./row-place.ts";

/** An agent as a person is called. */
interface Called {
  readonly agentId: string;
  readonly name: string | null;
}

export interface ShortAgent extends Called {
  readonly team: string;
  readonly samples: number;
  readonly short: number;
}

/** An appeal without a result. */
export interface PendingAppeal extends Called {
  readonly against: "evaluation" | "violation";
  readonly day: string;
  readonly place: RowPlace;
}

/** An agent's penalty ladder up to the period's end. */
export interface AgentLadder extends Called {
  readonly events: readonly LadderEvent[];
}

/** What the QA lead has to see to in a month, as plain values. */
export interface QualityMonth {
  readonly shortfalls: readonly ShortAgent[];
  readonly appeals: readonly PendingAppeal[];
  /** Null where there is no 考勤 to suggest anything. */
  readonly suggestions: readonly SuggestedPenalty[] | null;
  readonly ladders: readonly AgentLadder[];
}

export function qualityMonth(centre: Centre, period: Period): QualityMonth {
  const hasAttendance = centre.readings.some(({ table }) => table === attendance.id);
  return {
    shortfalls: shortAgents(centre, period),
    appeals: pendingAppeals(centre, period),
    suggestions: hasAttendance ? suggestedPenalties(centre, period) : null,
    ladders: [...centre.violations.keys()]
      .map((agent) => ({ ...called(centre, agent), events: ladderOf(centre, agent, period.to) }))
      .sort(byId),
  };
}

function called({ directory }: Centre, agent: number): Called {
  return { agentId: directory.idOf(agent), name: directory.nameOf(agent) };
}

function byId(a: Called, b: Called): number {
  return compareIds(a.agentId, b.agentId);
}

function shortAgents(centre: Centre, period: Period): ShortAgent[] {
  return listShortfalls(centre, period).map(({ agent, team, samples, short }) => ({
    ...called(centre, agent),
    team: centre.directory.teams.texts[team]!,
    samples,
    short,
  }));
}

function pendingAppeals(centre: Centre, { from, to }: Period): PendingAppeal[] {
  const { evaluations, violations } = centre;
  const isIn = ({ day }: { day: number }) => day >= from && day <= to;
  const told = (against: PendingAppeal["against"], agent: number, one: { day: number; origin: Origin }) => ({
    ...called(centre, agent),
    against,
    day: formatDay(one.day),
    place: rowPlace(centre, one.origin),
  });
  const ofEvaluations = evaluations.filter((one) => one.isPending && isIn(one));
  const ofViolations = [...violations].flatMap(([agent, own]) =>
    own.filter((one) => one.appealResult === "pending" && one.noticedDay <= to).map((one) => ({ agent, one })),
  );
  return [
    ...ofEvaluations.map((one) => told("evaluation", one.agent, one)),
    ...ofViolations.map(({ agent, one }) => told("violation", agent, one)),
  ];
}
