import type { Period } from "../../facts/period.ts";
import type { Origin } from "../../table/intake.ts";
import { formatDay } from "../../table/moment.ts";
import type { Centre, RowPlace } from "../centre.ts";
import { attendanceTable } from "../subjects/attendance/attendance-table.ts";
import { discipline } from "../subjects/discipline/discipline.ts";
import { suggestedPenalties, type SuggestedPenalty } from "../subjects/discipline/suggested-penalty.ts";
import { type LadderEvent, ladderOf } from "../subjects/discipline/time-line.ts";
import { compareIds } from "../subjects/people/compare-ids.ts";
import { swapsTable } from "../subjects/floor/swaps.ts";
import { people } from "../subjects/people/people.ts";
import { evaluations } from "../subjects/quality/evaluations.ts";
import { listShortfalls } from "../subjects/quality/list-shortfalls.ts";

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
  /** Null where there is neither 考勤 nor 换班 to suggest anything. */
  readonly suggestions: readonly SuggestedPenalty[] | null;
  readonly ladders: readonly AgentLadder[];
}

export function qualityMonth(centre: Centre, period: Period): QualityMonth {
  const read = centre.tablesRead();
  const mayTell = [attendanceTable.id, swapsTable.id].some((table) => read.has(table));
  return {
    shortfalls: shortAgents(centre, period),
    appeals: pendingAppeals(centre, period),
    suggestions: mayTell ? suggestedPenalties(centre, period) : null,
    ladders: [...centre.of(discipline).violations.keys()]
      .map((agent) => ({ ...called(centre, agent), events: ladderOf(centre, agent, period.to) }))
      .sort(byId),
  };
}

function called(centre: Centre, agent: number): Called {
  const directory = centre.of(people);
  return { agentId: directory.idOf(agent), name: directory.nameOf(agent) };
}

function byId(a: Called, b: Called): number {
  return compareIds(a.agentId, b.agentId);
}

function shortAgents(centre: Centre, period: Period): ShortAgent[] {
  return listShortfalls(centre, period).map(({ agent, team, samples, short }) => ({
    ...called(centre, agent),
    team: centre.of(people).teams.texts[team]!,
    samples,
    short,
  }));
}

function pendingAppeals(centre: Centre, { from, to }: Period): PendingAppeal[] {
  const { rows } = centre.of(evaluations);
  const { violations } = centre.of(discipline);
  const isIn = ({ day }: { day: number }) => day >= from && day <= to;
  const told = (against: PendingAppeal["against"], agent: number, one: { day: number; origin: Origin }) => ({
    ...called(centre, agent),
    against,
    day: formatDay(one.day),
    place: centre.placeOf(one.origin),
  });
  const ofEvaluations = rows.filter((one) => one.isPending && isIn(one));
  const ofViolations = [...violations].flatMap(([agent, own]) =>
    own.filter((one) => one.appealResult === "pending" && one.noticedDay <= to).map((one) => ({ agent, one })),
  );
  return [
    ...ofEvaluations.map((one) => told("evaluation", one.agent, one)),
    ...ofViolations.map(({ agent, one }) => told("violation", agent, one)),
  ];
}
