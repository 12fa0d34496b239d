import type { Counted, ListingLine, Question } from "../../../report/report.ts";
import type { Origin } from "../../../table/intake.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf, dateAlone, isDateAlone } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import type { PhoneSuccess } from "../calls/success-index.ts";
import { people } from "../people/people.ts";
import type { StandingCase } from "../complaints/desk.ts";
import { shownPhone } from "../blacklist/shown-phone.ts";
import { type MessageDesk, messageDesk } from "./message-desk.ts";
import { standingAt, type StandingThread } from "./message-thread.ts";

const NEEDS = ["answer", "person", "act", "none"] as const;
const STATES = ["done", "late", "pending"] as const;

/** The messages on the day's list, what needs an answer first, what is not done first, what is late first (spec 8.8). */
export function listMessages(centre: Centre, question: Question): ListingLine[] {
  const desk = centre.of(messageDesk);
  const open = openComplaints(desk, question.period);
  return standing(desk, question).map((thread) => lineOf(centre, { desk, open, question }, thread));
}

function standing({ threads, desk }: MessageDesk, { period }: Question): StandingThread[] {
  const asOf = desk.asOf(period);
  return threads
    .filter(({ day }) => day >= period.from && day <= period.to)
    .flatMap((thread) => standingAt(thread, asOf) ?? [])
    .sort(byUrgency);
}

function byUrgency(a: StandingThread, b: StandingThread): number {
  const need = ({ classified }: StandingThread) => NEEDS.indexOf(classified.needs);
  const isDone = ({ done }: StandingThread) => Number(done !== null);
  const isInTime = ({ state }: StandingThread) => Number(state !== "late");
  const at = ({ messages: [first] }: StandingThread) => beginningOf(first.received);
  return need(a) - need(b) || isDone(a) - isDone(b) || isInTime(a) - isInTime(b) || at(a) - at(b);
}

interface Listing {
  readonly desk: MessageDesk;
  /** By number, the open complaint that was received last. */
  readonly open: ReadonlyMap<number, StandingCase>;
  readonly question: Question;
}

function lineOf(centre: Centre, { desk, open, question }: Listing, thread: StandingThread): ListingLine {
  const { blacklist } = desk;
  const { messages, part, classified, due, done, state, times } = thread;
  const [{ phone, received, content, product }] = messages;
  const list = blacklist.at(question.period);
  const line = [
    part,
    received,
    shownPhone(blacklist, phone, question.options),
    content,
    product,
    classified.class,
    classified.word,
    classified.needs,
    due,
    done,
    state,
    times,
    blacklist.phones.isComparable(phone) ? (open.get(phone)?.of.complaint.id ?? null) : null,
    blacklist.isListed(list, phone, product),
    ...lastSuccess(centre, desk, { phone, received }),
  ];
  return comingFrom(line, { origins: originsOf(thread) });
}

/** Product, date and agent of the latest success of a number before a moment. */
function lastSuccess(
  centre: Centre,
  { blacklist, calls, successes }: MessageDesk,
  { phone, received }: { readonly phone: number; readonly received: number },
): ListingLine {
  if (!blacklist.phones.isNumber(phone)) return [null, null, null];
  const { facts, kept, products } = calls;
  const isBefore = ({ place, day, second }: PhoneSuccess) =>
    isDateAlone(received) || kept.timeOf(place) === null ? day < dayOf(received) : second < beginningOf(received);
  const last = successes().get(phone)?.findLast(isBefore);
  if (!last) return [null, null, null];
  const directory = centre.of(people);
  const [product, agent] = [facts.keys["product"]![last.place]!, facts.keys["agentId"]![last.place]!];
  return [products.texts[product]!, dateAlone(last.day), directory.idOf(agent)];
}

function openComplaints({ desk }: MessageDesk, period: Question["period"]): Map<number, StandingCase> {
  const open = new Map<number, StandingCase>();
  const at = ({ of }: StandingCase) => beginningOf(of.complaint.received);
  for (const one of desk.counted(period)) {
    const before = open.get(one.of.complaint.phone);
    if (one.isOpen && (!before || at(one) >= at(before))) open.set(one.of.complaint.phone, one);
  }
  return open;
}

/** The rows that had come of it. */
function originsOf({ messages, times }: StandingThread): Origin[] {
  return messages.slice(0, times).map(({ origin }) => origin);
}

/** All messages, those of each need, and how they stand. */
export function totalMessages(centre: Centre, question: Question): Counted[] {
  const threads = standing(centre.of(messageDesk), question);
  const needing = NEEDS.map((need) => threads.filter(({ classified }) => classified.needs === need));
  const states = STATES.map((state) => threads.filter((thread) => thread.state === state));
  return [threads, ...needing, ...states].map((counted) => counted.map(originsOf));
}
