import { daysSince } from "../../../facts/as-of.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { endOf } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { bandOf } from "./bands.ts";
import { complaintDesk } from "./complaint-desk.ts";
import { ageDays } from "./complaint-facts.ts";
import type { Desk, StandingCase } from "./desk.ts";
import { dispatchState } from "./dispatch-state.ts";
import { contactsOf } from "./last-contact.ts";
import { compareTexts } from "./desk-words.ts";
import { maskedPhone, whoIs } from "./listed-complaint.ts";
import { type NextDue, nextDue } from "./next-due.ts";

/** A complaint with what it waits for. */
export interface Tracked {
  readonly one: StandingCase;
  readonly next: NextDue | null;
  /** Hours past that; null up to it. */
  readonly overHours: number | null;
}

/** The open complaints at the period's moment, what is due first first (spec 8.6). */
export function listTracking(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  return desk
    .counted(period)
    .filter(({ isOpen }) => isOpen)
    .map((one) => track(desk, one))
    .sort(byNextDue)
    .map((tracked) => lineOf(centre, desk, tracked));
}

export function track({ rules }: Desk, one: StandingCase): Tracked {
  const next = nextDue(one, { ...rules, callback: one.callback });
  const over = next === null ? 0 : (endOf(one.asOf) - endOf(next.at)) / 3600;
  return { one, next, overHours: over > 0 ? over : null };
}

/** What is due first first, what waits for nothing last. */
export function byNextDue(a: Tracked, b: Tracked): number {
  const at = ({ next }: Tracked) => (next === null ? Infinity : endOf(next.at));
  const [first, second] = [at(a), at(b)];
  return (first === second ? 0 : first - second) || compareTexts(a.one.of.complaint.id, b.one.of.complaint.id);
}

function lineOf(centre: Centre, desk: Desk, tracked: Tracked): ListingLine {
  const { one, next, overHours } = tracked;
  const { phones, dispatch } = desk.rules;
  const { complaint } = one.of;
  const last = contactsOf(one).at(-1) ?? { at: null, by: null };
  const days = ageDays(one);
  const line = [
    complaint.id,
    complaint.received,
    maskedPhone(phones, complaint.phone),
    complaint.product,
    whoIs(centre, complaint.agent)[0],
    complaint.owner,
    complaint.unit,
    days,
    bandOf(days),
    dispatchState(one, dispatch),
    last.at,
    last.by,
    daysSince(last.at ?? complaint.received, one.asOf),
    ...(next ? [next.at, next.what] : [null, null]),
    overHours,
    flagsOf(desk, tracked),
  ];
  const rows = [...one.callbacks, ...one.followUps].map(({ origin }) => origin);
  return comingFrom(line, { origins: [complaint.origin, ...rows] });
}

/** What must not be overlooked of an open complaint, in the order in which it is said. */
export const TRACKING_FLAGS = {
  notFollowedToday: "今日未跟踪",
  late: "超时",
  near15: "将到15天",
  over15: "超15天",
  escalated: "升级",
  repeated: "重复",
} as const;

export type TrackingFlag = keyof typeof TRACKING_FLAGS;

export function flagsOf(desk: Desk, { one, overHours }: Tracked): TrackingFlag[] {
  const { followUpDays, legalDays, legalWarningDays } = desk.rules.limits;
  const days = ageDays(one);
  const last = contactsOf(one).at(-1)?.at ?? null;
  const isFollowed = last !== null && dayOf(last) > dayOf(one.asOf) - followUpDays;
  const flags: readonly (readonly [TrackingFlag, boolean])[] = [
    ["notFollowedToday", !isFollowed],
    ["late", overHours !== null],
    ["near15", days >= legalWarningDays && days <= legalDays],
    ["over15", days > legalDays],
    ["escalated", one.of.complaint.isEscalated],
    ["repeated", one.of.repeats > 0],
  ];
  return flags.filter(([, holds]) => holds).map(([flag]) => flag);
}
