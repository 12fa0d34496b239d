import { formatDay } from "../../../table/moment.ts";
import type { Centre, RowPlace } from "../../centre.ts";
import { recordOf } from "./agent-tally.ts";
import { discipline } from "./discipline.ts";
import { type LedgerLine, listLedger } from "./ledger-lines.ts";
import { playLadder } from "./play-ladder.ts";
import type { Sanction } from "./sanction.ts";
import { LEVELS } from "./violation.ts";

const TICKS_PER_YUAN = 10_000;

/** One thing that happened on an agent's penalty ladder, as plain values. */
export interface LadderEvent {
  readonly kind: "issued" | "escalated" | "revoked" | "lapsed";
  readonly day: string;
  /** What the sanction is called, such as 书面批评. */
  readonly sanction: string;
  readonly reason: string | null;
  /** In yuan; 0 where nothing is proposed. */
  readonly fine: number;
  readonly compensation: number;
  /** The last day on which it is in force; null where it does not end. */
  readonly activeUntil: string | null;
  /** The last day for an appeal, where there is one. */
  readonly appealUntil: string | null;
  /** The row it comes from. */
  readonly place: RowPlace;
}

/** An agent's penalty ladder up to a day, in the order in which it happened. */
export function ladderOf(centre: Centre, agent: number, asOf: number): LadderEvent[] {
  const ledger = playLadder(recordOf(centre.of(discipline), agent), asOf);
  const events = listLedger(ledger).flatMap((line) => eventsOf(centre, line, asOf));
  return events.sort((a, b) => a.at - b.at).map(({ event }) => event);
}

interface DatedEvent {
  readonly at: number;
  readonly event: LadderEvent;
}

function eventsOf(centre: Centre, line: LedgerLine, asOf: number): DatedEvent[] {
  const { violation, sanction } = line;
  const begun = { at: violation.noticedDay, event: beginningOf(centre, line) };
  const hasLapsed = sanction !== null && sanction.lapseDay <= asOf;
  return hasLapsed ? [begun, { at: sanction.lapseDay, event: lapseOf(centre, line, sanction) }] : [begun];
}

function beginningOf(centre: Centre, line: LedgerLine): LadderEvent {
  const { violation, sanction, appealUntil } = line;
  const event = { ...bareEvent(centre, line, violation.noticedDay), kind: "revoked" as const };
  if (sanction === null) return event;
  return {
    ...event,
    kind: sanction.escalatedFrom.length > 0 ? "escalated" : "issued",
    fine: sanction.fine / TICKS_PER_YUAN,
    compensation: sanction.compensation / TICKS_PER_YUAN,
    activeUntil: Number.isFinite(sanction.lapseDay) ? formatDay(sanction.lapseDay - 1) : null,
    appealUntil: appealUntil === null ? null : formatDay(appealUntil),
  };
}

function lapseOf(centre: Centre, line: LedgerLine, { lapseDay }: Sanction): LadderEvent {
  return { ...bareEvent(centre, line, lapseDay), kind: "lapsed" };
}

function bareEvent(centre: Centre, { violation, sanction }: LedgerLine, at: number): Omit<LadderEvent, "kind"> {
  return {
    day: formatDay(at),
    sanction: LEVELS[sanction?.level ?? violation.level].sanction,
    reason: violation.reason,
    fine: 0,
    compensation: 0,
    activeUntil: null,
    appealUntil: null,
    place: centre.placeOf(violation.origin),
  };
}
