import { type AsOf, readAsOf, showAsOf } from "../../facts/as-of.ts";
import { parsePeriod } from "../../facts/period.ts";
import { UserError } from "../../problem.ts";
import { dateAlone } from "../../table/date-alone.ts";
import { dayOf, formatDay, showToMinute } from "../../table/moment.ts";
import type { Centre, RowPlace } from "../centre.ts";
import { blacklistDesk } from "../subjects/blacklist/blacklist-desk.ts";
import { type Suggested, suggestedIn } from "../subjects/blacklist/list-suggested.ts";
import { complaintDesk } from "../subjects/complaints/complaint-desk.ts";
import { ageDays } from "../subjects/complaints/complaint-facts.ts";
import { byNextDue, flagsOf, track, type Tracked, type TrackingFlag } from "../subjects/complaints/list-tracking.ts";
import { fullPhone, maskedPhone, STATUS_WORDS } from "../subjects/complaints/listed-complaint.ts";
import type { NextWhat } from "../subjects/complaints/next-due.ts";
import { complaintsTable } from "../subjects/service-tables/complaints-table.ts";
import { serviceMoment } from "../subjects/service-tables/service-moment.ts";
import { type HistoryEvent, historyOf } from "./complaint-history.ts";
import { lastDayOf } from "./last-day.ts";

/** What the posts of complaints and callbacks have to see to at a moment, as plain values. */
export interface ServiceDesk {
  /** `2025-10-09 18:27`; null where nothing tells until when. */
  readonly asOf: string | null;
  /** The open complaints, what is due first first; null where there is no 投诉. */
  readonly open: readonly WaitingComplaint[] | null;
  /** Those that are closed and still owe their customer a call, in the same order. */
  readonly toCall: readonly WaitingComplaint[];
  /** Numbers whose owners asked not to be called again, and that no list holds, the latest first. */
  readonly suggested: readonly SuggestedNumber[];
}

/** A complaint that waits for something. */
export interface WaitingComplaint {
  readonly id: string;
  readonly received: string;
  /** As others may see it, and in full where it is a number. */
  readonly phone: string | null;
  readonly number: string | null;
  readonly product: string | null;
  readonly cause: string | null;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly status: string;
  readonly ageDays: number;
  readonly flags: readonly TrackingFlag[];
  readonly next: { readonly what: NextWhat; readonly at: string } | null;
  readonly overHours: number | null;
  readonly history: readonly HistoryEvent[];
  readonly place: RowPlace;
}

/** A number that its owner asked not to have called again, in a message or when called. */
export interface SuggestedNumber {
  readonly phone: string;
  readonly day: string;
  readonly source: Suggested["source"];
  readonly place: RowPlace;
}

/**
 * The desk at a moment that somebody asks for (`2025-10-09 18:00`, a date being its 24:00), else at the end of the
 * workbooks. Throws a UserError for what is no moment.
 */
export function serviceDesk(centre: Centre, asked: string | null): ServiceDesk {
  const asOf = asked === null ? endOfBooks(centre) : readAsOf(asked);
  if (asOf === null && asked !== null) throw new UserError(`“${asked}”读不出时间。请写成 2025-10-09 18:00。`);
  if (asOf === null) return { asOf, open: null, toCall: [], suggested: [] };
  const desk = centre.of(complaintDesk);
  const waiting = desk
    .counted({ from: 0, to: dayOf(asOf), asOf })
    .map((one) => track(desk, one))
    .sort(byNextDue);
  const isRead = centre.tablesRead().has(complaintsTable.id);
  const told = (all: readonly Tracked[]) => all.map((one) => complaintOf(centre, one));
  return {
    asOf: showAsOf(asOf),
    open: isRead ? told(waiting.filter(({ one }) => one.isOpen)) : null,
    toCall: told(waiting.filter(({ one, next }) => !one.isOpen && next !== null)),
    suggested: suggestedNumbers(centre, asOf),
  };
}

function endOfBooks(centre: Centre): AsOf | null {
  const { latest } = centre.of(serviceMoment);
  if (latest !== null) return latest;
  const last = parsePeriod(lastDayOf(centre) ?? "");
  return last && dateAlone(last.to);
}

function complaintOf(centre: Centre, tracked: Tracked): WaitingComplaint {
  const desk = centre.of(complaintDesk);
  const { phones } = desk.rules;
  const { one, next, overHours } = tracked;
  const { id, received, phone, product, cause, owner, unit, origin } = one.of.complaint;
  return {
    id,
    received: showToMinute(received),
    phone: maskedPhone(phones, phone),
    number: phones.isNumber(phone) ? fullPhone(phones, phone) : null,
    product,
    cause,
    owner,
    unit,
    status: STATUS_WORDS[one.status],
    ageDays: ageDays(one),
    flags: flagsOf(desk, tracked),
    next: next && { what: next.what, at: showToMinute(next.at) },
    overHours,
    history: historyOf(centre, one),
    place: centre.placeOf(origin),
  };
}

function suggestedNumbers(centre: Centre, asOf: AsOf): SuggestedNumber[] {
  const desk = centre.of(blacklistDesk);
  return suggestedIn(desk, { from: 0, to: dayOf(asOf), asOf })
    .map(({ phone, day, source, origin }) => {
      return { phone: desk.phones.textOf(phone), day: formatDay(day), source, place: centre.placeOf(origin) };
    })
    .reverse();
}
