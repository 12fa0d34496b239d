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

/** An open complaint with what it waits for. */
interface Tracked {
  readonly one: StandingCase;
  readonly next: NextDue | null;
}

/** The open complaints at the period's moment, what is due first first (spec 8.6). */
export function listTracking(centre: Centre, { period }: Question): ListingLine[] {
  const desk = centre.of(complaintDesk);
  return desk
    .counted(period)
    .filter(({ isOpen }) => isOpen)
    .map((one) => ({ one, next: nextDue(one, { ...desk.rules, callback: one.callback }) }))
    .sort(byNextDue)
    .map((tracked) => lineOf(centre, desk, tracked));
}

function byNextDue(a: Tracked, b: Tracked): number {
  const at = ({ next }: Tracked) => (next === null ? Infinity : endOf(next.at));
  const [first, second] = [at(a), at(b)];
  return (first === second ? 0 : first - second) || compareTexts(a.one.of.complaint.id, b.one.of.complaint.id);
}

function lineOf(centre: Centre, desk: Desk, { one, next }: Tracked): ListingLine {
  const { phones, dispatch } = desk.rules;
  const { complaint } = one.of;
  const last = contactsOf(one).at(-1) ?? { at: null, by: null };
  const days = ageDays(one);
  const over = next && (endOf(one.asOf) - endOf(next.at)) / 3600;
  const isLate = over !== null && over > 0;
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
    isLate ? over : null,
    flagsOf(desk, one, { last: last.at, isLate }),
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

function flagsOf(desk: Desk, one: StandingCase, { last, isLate }: { last: number | null; isLate: boolean }): string[] {
  const { followUpDays, legalDays, legalWarningDays } = desk.rules.limits;
  const days = ageDays(one);
  const isFollowed = last !== null && dayOf(last) > dayOf(one.asOf) - followUpDays;
  const flags: Readonly<Record<keyof typeof TRACKING_FLAGS, boolean>> = {
    notFollowedToday: !isFollowed,
    late: isLate,
    near15: days >= legalWarningDays && days <= legalDays,
    over15: days > legalDays,
    escalated: one.of.complaint.isEscalated,
    repeated: one.of.repeats > 0,
  };
  return Object.entries(flags).flatMap(([flag, holds]) => (holds ? [flag] : []));
}
