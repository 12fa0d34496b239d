import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { beginningOf, endOf, isDateAlone } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import { turnsOf } from "./balance.ts";
import { BANDS, bandOf } from "./bands.ts";
import { type Desk, isReceivedIn, type StandingCase } from "./desk.ts";
import { codeOf } from "./desk-words.ts";
import { dispatchState, isUnrecorded } from "./dispatch-state.ts";

/** The counted complaints received in a span, a fact each, as they stand at its moment. */
export function receivedFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "product", "city", "cause", "channel", "phone", "complaint"], RECEIVED);
  for (const one of desk.received(span)) builder.add(keysOf(desk, one), amountsOf(desk, one), one.of.complaint.origin);
  return builder.finish();
}

const RECEIVED = [
  "received",
  "justified",
  "unjustified",
  "liable",
  "notLiable",
  "undecided",
  "open",
  "closed",
  "dispatchDone",
  "dispatchLate",
  "dispatchPending",
  "dispatchUnjudged",
  "dispatchUnrecorded",
  "solvedYes",
  "solvedAsked",
  "handled",
  "handledSeconds",
  "repeated",
  "escalated",
] as const;

function keysOf({ words, codes, callers }: Desk, { of: { complaint, place } }: StandingCase) {
  return {
    date: dayOf(complaint.received),
    product: codes.product(complaint.product),
    city: codes.city(complaint.city),
    cause: codeOf(words.causes, complaint.cause),
    channel: codeOf(words.channels, complaint.channel),
    phone: callers.codeOf(complaint.phone),
    complaint: place,
  };
}

function amountsOf(desk: Desk, one: StandingCase): Record<(typeof RECEIVED)[number], number> {
  const { complaint, repeats } = one.of;
  const dispatch = dispatchState(one, desk.rules.dispatch);
  const seconds = handledSeconds(one);
  return {
    received: 1,
    justified: Number(complaint.isJustified === true),
    unjustified: Number(complaint.isJustified === false),
    liable: Number(complaint.isLiable === true),
    notLiable: Number(complaint.isLiable === false),
    undecided: Number(complaint.isLiable === null),
    open: Number(one.isOpen),
    closed: Number(!one.isOpen),
    dispatchDone: Number(dispatch === "inTime"),
    dispatchLate: Number(dispatch === "late"),
    dispatchPending: Number(dispatch === "pending"),
    dispatchUnjudged: Number(dispatch === "unjudged"),
    dispatchUnrecorded: Number(isUnrecorded(one)),
    solvedYes: Number(one.isSolved === true),
    solvedAsked: Number(one.isSolved !== null),
    handled: Number(seconds !== null),
    handledSeconds: seconds ?? 0,
    repeated: Number(repeats > 0),
    escalated: Number(complaint.isEscalated),
  };
}

/** From received to resolved, less the time it was suspended; null of one that is open or lacks a time. */
export function handledSeconds({
  of: { complaint },
  isOpen,
  resolved,
  suspended,
  resumed,
}: StandingCase): number | null {
  const { received } = complaint;
  if (isOpen || resolved === null || isDateAlone(resolved) || isDateAlone(received)) return null;
  const [from, to] = [beginningOf(received), beginningOf(resolved)];
  const rests = suspended !== null && resumed !== null;
  const rest = rests ? Math.min(beginningOf(resumed), to) - Math.max(beginningOf(suspended), from) : 0;
  return to - from - Math.max(rest, 0);
}

/** The complaints of a span that are not counted for being invalid. */
export function invalidFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["invalid"]);
  for (const one of desk.at(desk.asOf(span))) {
    const { complaint, counts } = one.of;
    if (counts === "invalid" && isReceivedIn(one, span))
      builder.add(
        { date: dayOf(complaint.received), product: desk.codes.product(complaint.product) },
        { invalid: 1 },
        complaint.origin,
      );
  }
  return builder.finish();
}

/** The counted complaints received in a span that name an agent, under the team of that day. */
export function blamedFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "team", "agentId", "cause"],
    ["received", "liable", "coached", "notCoached"],
  );
  for (const one of desk.received(span)) {
    const { complaint } = one.of;
    if (complaint.agent === null || complaint.team === null) continue;
    const isToCoach = complaint.isLiable !== false;
    builder.add(
      {
        date: dayOf(complaint.received),
        team: complaint.team,
        agentId: complaint.agent,
        cause: codeOf(desk.words.causes, complaint.cause),
      },
      {
        received: 1,
        liable: Number(complaint.isLiable === true),
        coached: Number(isToCoach && one.coachedAt !== null),
        notCoached: Number(isToCoach && one.coachedAt === null),
      },
      complaint.origin,
    );
  }
  return builder.finish();
}

/** What was open before a span, and what was received, closed and opened again in it. */
export function balanceFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["opening", "received", "closed", "reopened"]);
  const nothing = { opening: 0, received: 0, closed: 0, reopened: 0 };
  for (const one of desk.counted(span)) {
    const { complaint } = one.of;
    const { closed, reopened } = turnsOf(one);
    const product = desk.codes.product(complaint.product);
    const put = (day: number, amounts: Partial<typeof nothing>, before: number) => {
      if (day > span.to) return;
      const isBefore = day < span.from;
      const told = isBefore ? { ...nothing, opening: before } : { ...nothing, ...amounts };
      builder.add({ date: isBefore ? span.from : day, product }, told, complaint.origin);
    };
    put(dayOf(complaint.received), { received: 1 }, 1);
    for (const day of closed) put(day, { closed: 1 }, -1);
    for (const day of reopened) put(day, { reopened: 1 }, 1);
  }
  return builder.finish();
}

/** The counted complaints that are open at a span's moment, whenever they were received. */
export function openFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(
    ["date", "band", "product", "complaint"],
    ["open", "overLegal", "nearLegal", "pastHours", "ageDays"],
  );
  const { callbackHours, legalDays, legalWarningDays } = desk.rules.limits;
  for (const one of desk.counted(span)) {
    if (!one.isOpen) continue;
    const { complaint, place } = one.of;
    const days = ageDays(one);
    const product = desk.codes.product(complaint.product);
    builder.add(
      { date: span.from, band: BANDS.indexOf(bandOf(days)), product, complaint: place },
      {
        open: 1,
        overLegal: Number(days > legalDays),
        nearLegal: Number(days >= legalWarningDays && days <= legalDays),
        pastHours: Number(endOf(one.asOf) - beginningOf(complaint.received) > callbackHours * 3600),
        ageDays: days,
      },
      complaint.origin,
    );
  }
  return builder.finish();
}

/** The days from the date it was received to that of the moment. */
export function ageDays({ of: { complaint }, asOf }: StandingCase): number {
  return dayOf(asOf) - dayOf(complaint.received);
}

/** The call backs that fall due in a span, those pending apart. */
export function callbackFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "owner", "product"], ["due", "reached", "waived", "inTime", "pending"]);
  for (const one of desk.counted(span)) {
    const { callback } = one;
    const day = callback && dayOf(callback.due);
    if (!callback || day === null || day < span.from || day > span.to) continue;
    const { complaint } = one.of;
    const isPending = callback.state === "pending";
    builder.add(
      { date: day, owner: codeOf(desk.words.owners, complaint.owner), product: desk.codes.product(complaint.product) },
      {
        due: Number(!isPending),
        reached: Number(callback.firstReached !== null),
        waived: Number(callback.state === "waived"),
        inTime: Number(callback.state === "inTime"),
        pending: Number(isPending),
      },
      complaint.origin,
    );
  }
  return builder.finish();
}
