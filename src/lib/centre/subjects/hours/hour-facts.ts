import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { type Interval, lengthOf, overlapOf, shift, unionOf } from "../../../facts/intervals.ts";
import type { Origin } from "../../../table/intake.ts";
import { DAY_SECONDS } from "../../../table/moment.ts";
import type { Directory } from "../people/directory.ts";

/** More than any serial day. */
const MOST_DAYS = 2 ** 22;

/** An agent's shift date. */
interface Shift {
  readonly agent: number;
  readonly day: number;
}

/** One sign-in of an agent, on the shift date it belongs to. */
export interface Session extends Interval {
  readonly agent: number;
  readonly day: number;
  readonly isRest: boolean;
  readonly origin: Origin;
}

/** Hours that a system worked out itself. */
export interface HourFigure {
  readonly agent: number;
  readonly day: number;
  readonly seconds: number;
  readonly origin: Origin;
}

/** All that is known of who worked when. */
export class WorkedTime {
  private readonly shifts = new Map<number, Session[]>();
  private readonly figures = new Map<number, HourFigure[]>();

  addSession(session: Session): void {
    addTo(this.shifts, session);
  }

  addFigure(figure: HourFigure): void {
    addTo(this.figures, figure);
  }

  /** The sessions of an agent's shift date, in the order read. */
  shiftOf(who: Shift): readonly Session[] {
    return this.shifts.get(keyOf(who)) ?? [];
  }

  /** The ready figures of an agent's shift date. */
  figuresOn(who: Shift): readonly HourFigure[] {
    return this.figures.get(keyOf(who)) ?? [];
  }

  /** The shift dates that something is known of, told apart by `keyOf`. */
  knownDays(): Set<number> {
    return new Set([...this.shifts.keys(), ...this.figures.keys()]);
  }

  /** One fact an agent and shift date: the seconds worked, and whether there was a session other than rest. */
  facts(directory: Directory): FactTable {
    const builder = new FactTableBuilder(["date", "agentId", "team"], ["seconds", "signedIn"]);
    const add = ({ agent, day, origin }: HourFigure | Session, seconds: number, signedIn: number) =>
      builder.add({ date: day, agentId: agent, team: directory.teamOn(agent, day) }, { seconds, signedIn }, origin);
    for (const sessions of this.shifts.values()) {
      add(sessions[0]!, workedSeconds(sessions), Number(sessions.some((session) => !session.isRest)));
    }
    for (const figure of [...this.figures.values()].flat()) add(figure, figure.seconds, 0);
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

function addTo<T extends Shift>(byDay: Map<number, T[]>, one: T): void {
  const all = byDay.get(keyOf(one));
  if (all) all.push(one);
  else byDay.set(keyOf(one), [one]);
}

/** A number that no two agents' days share. */
export function keyOf({ agent, day }: Shift): number {
  return agent * MOST_DAYS + day;
}
