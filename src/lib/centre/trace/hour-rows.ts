import { DAY_SECONDS, formatTime } from "../../table/moment.ts";
import type { SourceRow } from "../../report/trace/trace.ts";
import type { Centre } from "../centre.ts";
import { groupBy } from "../group-by.ts";
import { workedSeconds, type HourFigure, type Session } from "../hours/hour-facts.ts";
import { remember } from "../queries/remember.ts";
import { isSame, originOf, whoAndWhen, type FactLead } from "./fact-lead.ts";

interface Shifts {
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly figures: ReadonlyMap<string, readonly HourFigure[]>;
}

const known = remember<Shifts>();

/** Hours come from all sessions of the agent's shift date, each adding what it has beyond those before it. */
export const rowsOfHours: FactLead = (centre, fact) => {
  const { agent, day } = whoAndWhen(fact);
  const sessions = shiftsOf(centre).sessions.get(keyOf({ agent, day })) ?? [];
  const isOfShift = sessions[0] !== undefined && isSame(sessions[0].origin, originOf(fact.facts, fact.row));
  return isOfShift ? rowsOfShift(sessions) : null;
};

/** The rows that an agent's hours of a day come from, in seconds: sessions, and hours that a system worked out. */
export function hourRowsOn(centre: Centre, who: { agent: number; day: number }): SourceRow[] {
  const { sessions, figures } = shiftsOf(centre);
  const ready = figures.get(keyOf(who)) ?? [];
  return [
    ...rowsOfShift(sessions.get(keyOf(who)) ?? []),
    ...ready.map(({ origin, seconds }) => ({ origin, contribution: seconds })),
  ];
}

function shiftsOf(centre: Centre): Shifts {
  const { sessions, figures } = centre.worked;
  return known(centre, "", () => ({ sessions: groupBy(sessions, keyOf), figures: groupBy(figures, keyOf) }));
}

/** The union is built session by session, work by its beginning and then rest, so that what they add is the whole. */
function rowsOfShift(sessions: readonly Session[]): SourceRow[] {
  const ordered = [...sessions].sort((a, b) => Number(a.isRest) - Number(b.isRest) || a.start - b.start);
  return ordered.map((session, place) => {
    const upTo = (count: number) => workedSeconds(ordered.slice(0, count));
    return { origin: session.origin, contribution: upTo(place + 1) - upTo(place), why: () => reasonOf(session) };
  });
}

function reasonOf({ isRest, start, end, day }: Session) {
  const time = (moment: number) => {
    const isLater = Math.floor(moment / DAY_SECONDS) > day;
    return `${isLater ? "次日 " : ""}${formatTime(((moment % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS).slice(0, 5)}`;
  };
  return { text: `${isRest ? "休息 " : ""}${time(start)}–${time(end)}` };
}

function keyOf({ agent, day }: { agent: number; day: number }): string {
  return `${agent}|${day}`;
}
