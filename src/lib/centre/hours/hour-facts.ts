import { FactTableBuilder, type FactTable } from "../../facts/fact-table.ts";
import { DAY_SECONDS } from "../../table/moment.ts";
import type { Directory } from "../people/directory.ts";
import { lengthOf, overlapOf, shift, unionOf, type Interval } from "./intervals.ts";

/** One sign-in of an agent, on the shift date it belongs to. */
export interface Session extends Interval {
  readonly agent: number;
  readonly day: number;
  readonly isRest: boolean;
  readonly origin: { readonly sheet: number; readonly row: number };
}

/** Hours that a system worked out itself. */
export interface HourFigure {
  readonly agent: number;
  readonly day: number;
  readonly seconds: number;
  readonly origin: { readonly sheet: number; readonly row: number };
}

/** All that is known of who worked when. */
export class WorkedTime {
  readonly sessions: Session[] = [];
  readonly figures: HourFigure[] = [];
  private readonly signedIn = new Set<string>();

  addSession(session: Session): void {
    this.sessions.push(session);
    this.signedIn.add(keyOf(session));
  }

  hasSession(agent: number, day: number): boolean {
    return this.signedIn.has(keyOf({ agent, day }));
  }

  /** One fact an agent and shift date: the seconds worked, and whether there was a session other than rest. */
  facts(directory: Directory): FactTable {
    const builder = new FactTableBuilder(["date", "agentId", "team"], ["seconds", "signedIn"]);
    const add = ({ agent, day, origin }: HourFigure | Session, seconds: number, signedIn: number) =>
      builder.add({ date: day, agentId: agent, team: directory.teamOn(agent, day) }, { seconds, signedIn }, origin);
    for (const shifts of groupByShift(this.sessions)) {
      add(shifts[0]!, workedSeconds(shifts), Number(shifts.some((session) => !session.isRest)));
    }
    for (const figure of this.figures) add(figure, figure.seconds, 0);
    return builder.finish();
  }
}

/** The length of the union of a shift's work less that of the rests inside it (spec 2.3, `hours`). */
export function workedSeconds(sessions: readonly Session[]): number {
  const work = unionOf(sessions.filter((session) => !session.isRest));
  const rests = sessions.filter((session) => session.isRest).map((rest) => placed(rest, work));
  return lengthOf(work) - lengthOf(overlapOf(work, unionOf(rests)));
}

/** A rest outside all work that fits it on the next day is on the next day (spec 1.4). */
function placed(rest: Interval, work: readonly Interval[]): Interval {
  const next = shift(rest, DAY_SECONDS);
  const isOutside = overlapOf(work, [rest]).length === 0;
  const fitsNext = work.some(({ start, end }) => start <= next.start && next.end <= end);
  return isOutside && fitsNext ? next : rest;
}

function groupByShift(sessions: readonly Session[]): Session[][] {
  const shifts = new Map<string, Session[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    const shift = shifts.get(key);
    if (shift) shift.push(session);
    else shifts.set(key, [session]);
  }
  return [...shifts.values()];
}

function keyOf({ agent, day }: { agent: number; day: number }): string {
  return `${agent}|${day}`;
}
