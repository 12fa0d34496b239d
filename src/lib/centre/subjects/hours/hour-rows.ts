import { type FactAmount, originOf, type SourceRow } from "../../../measure/source-row.ts";
import type { Origin } from "../../../table/intake.ts";
import { DAY_SECONDS, formatTime } from "../../../table/moment.ts";
import { type Session, workedSeconds, type WorkedTime } from "./hour-facts.ts";

/** Hours come from all sessions of the agent's shift date, each adding what it has beyond those before it. */
export function rowsOfHours(worked: WorkedTime, { facts, row }: FactAmount): SourceRow[] | null {
  const sessions = worked.shiftOf({ agent: facts.keys["agentId"]![row]!, day: facts.keys["date"]![row]! });
  const isOfShift = sessions[0] !== undefined && isSame(sessions[0].origin, originOf(facts, row));
  return isOfShift ? rowsOfShift(sessions) : null;
}

/** The rows that an agent's hours of a day come from, in seconds: sessions, and hours that a system worked out. */
export function hourRowsOn(worked: WorkedTime, who: { agent: number; day: number }): SourceRow[] {
  const ready = worked.figuresOn(who).map(({ origin, seconds }) => ({ origin, contribution: seconds }));
  return [...rowsOfShift(worked.shiftOf(who)), ...ready];
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

function isSame(a: Origin, b: Origin): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}
