import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf, endOf } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Span } from "../../../facts/select.ts";
import type { Centre } from "../../centre.ts";
import { type CallbackState, isLateState } from "./callback-state.ts";
import { complaintDesk } from "./complaint-desk.ts";
import type { StandingCase } from "./desk.ts";
import { compareTexts } from "./desk-words.ts";
import { maskedPhone, RATING_WORDS } from "./listed-complaint.ts";

interface Owed {
  readonly one: StandingCase;
  readonly callback: CallbackState;
  /** By how many seconds it is or was late; 0 of one that is not. */
  readonly late: number;
}

/** The callbacks that fall due in the period, and those first made in it; the latest first, then by when they are due. */
export function listCallbacks(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  const owed = desk.counted(period).flatMap((one) => {
    const { callback } = one;
    return callback && isOf(callback, period) ? [{ one, callback, late: lateBy(one, callback) }] : [];
  });
  return owed.sort(byLateness).map((line) => lineOf(centre, line));
}

function isOf({ due, firstReached }: CallbackState, { from, to }: Span): boolean {
  const days = [due, ...(firstReached ? [firstReached.at!] : [])].map(dayOf);
  return days.some((day) => day >= from && day <= to);
}

function lateBy({ asOf }: StandingCase, { state, due, firstReached }: CallbackState): number {
  if (!isLateState(state)) return 0;
  return (firstReached ? beginningOf(firstReached.at!) : endOf(asOf)) - endOf(due);
}

function byLateness(a: Owed, b: Owed): number {
  const isLate = ({ callback }: Owed) => Number(isLateState(callback.state));
  return (
    isLate(b) - isLate(a) ||
    b.late - a.late ||
    endOf(a.callback.due) - endOf(b.callback.due) ||
    compareTexts(a.one.of.complaint.id, b.one.of.complaint.id)
  );
}

function lineOf(centre: Centre, { one, callback }: Owed): ListingLine {
  const { phones } = centre.of(complaintDesk).rules;
  const { complaint } = one.of;
  const by = callback.firstReached ?? one.callbacks.findLast(({ at }) => at !== null) ?? null;
  const line = [
    complaint.id,
    maskedPhone(phones, complaint.phone),
    complaint.product,
    one.resolved,
    callback.due,
    callback.firstReached?.at ?? null,
    callback.hours,
    callback.attempts,
    callback.state,
    callback.rating && RATING_WORDS[callback.rating],
    by?.by ?? null,
  ];
  return comingFrom(line, { origins: [complaint.origin, ...one.callbacks.map(({ origin }) => origin)] });
}
