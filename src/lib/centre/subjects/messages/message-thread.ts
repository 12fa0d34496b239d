import { type AsOf, existsAt, isOver } from "../../../facts/as-of.ts";
import { beginningOf, isBefore, isDateAlone } from "../../../table/date-alone.ts";
import { businessDay, dueOf, type MessageHours, type MessagePart, partOf } from "./business-day.ts";
import type { Classified } from "./classify-message.ts";
import { foldMessage } from "../service-tables/fold-message.ts";
import type { Message } from "../service-tables/messages.ts";

/** How far apart one message sent again may be. */
const AGAIN_SECONDS = 600;

/** A message, and the same again shortly after: one message with the first's cells (spec 8.8). */
export interface MessageThread {
  readonly messages: readonly [Message, ...Message[]];
  readonly day: number;
  readonly part: MessagePart;
  readonly classified: Classified;
  readonly due: number | null;
}

/** How a message stands at a moment. */
export type MessageState = "done" | "late" | "pending" | "none";

export interface StandingThread extends MessageThread {
  readonly times: number;
  /** When it was done; null while it is not, and of what asks for nothing. */
  readonly done: number | null;
  readonly state: MessageState;
}

interface Threading {
  readonly hours: MessageHours;
  readonly classify: (content: string) => Classified;
  readonly isComparable: (phone: number) => boolean;
}

/** The threads of messages, in the order of their first ones. */
export function threadsOf(read: readonly Message[], { hours, classify, isComparable }: Threading): MessageThread[] {
  const ordered = [...read].sort((a, b) => beginningOf(a.received) - beginningOf(b.received));
  const open = new Map<string, [Message, ...Message[]]>();
  const threads: [Message, ...Message[]][] = [];
  for (const message of ordered) {
    const isPlaced = isComparable(message.phone) && !isDateAlone(message.received);
    const key = isPlaced ? `${message.phone} ${foldMessage(message.content)}` : null;
    const before = key === null ? undefined : open.get(key);
    if (before && beginningOf(message.received) - beginningOf(before.at(-1)!.received) <= AGAIN_SECONDS) {
      before.push(message);
      continue;
    }
    const thread: [Message, ...Message[]] = [message];
    threads.push(thread);
    if (key !== null) open.set(key, thread);
  }
  return threads.map((messages) => threadOf(messages, hours, classify));
}

function threadOf(
  messages: MessageThread["messages"],
  hours: MessageHours,
  classify: Threading["classify"],
): MessageThread {
  const [{ received, content, needsReply }] = messages;
  const day = businessDay(received, hours);
  const part = partOf(received, day, hours);
  const found = classify(content);
  const needs = needsReply === null ? found.needs : needsReply ? "answer" : "none";
  const isUnsubscription = found.class === "unsubscribe";
  return {
    messages,
    day,
    part,
    classified: { ...found, needs },
    due: dueOf({ received, day, part, needs, isUnsubscription }, hours),
  };
}

/** A thread as it stands; null when it had not begun. */
export function standingAt(thread: MessageThread, asOf: AsOf): StandingThread | null {
  const known = thread.messages.filter(({ received }) => existsAt(received, asOf));
  if (known.length === 0) return null;
  const { due } = thread;
  const done = due === null ? null : doneAt(known, thread.classified, asOf);
  const isLate = due !== null && (done === null ? isOver(due, asOf) : isBefore(due, done));
  const state = due === null ? "none" : isLate ? "late" : done === null ? "pending" : "done";
  return { ...thread, times: known.length, done, state };
}

/** The earliest of what counts as doing it: an unsubscription is done by itself, one that asks by an answer too. */
function doneAt(messages: readonly Message[], { class: of, needs }: Classified, asOf: AsOf): number | null {
  const isUnsubscription = of === "unsubscribe";
  const told = messages.flatMap(({ replied, unsubscribed }) => {
    if (!isUnsubscription) return [replied];
    return needs === "act" ? [unsubscribed] : [replied, unsubscribed];
  });
  const known = told.filter((moment): moment is number => moment !== null && existsAt(moment, asOf));
  return known.sort((a, b) => beginningOf(a) - beginningOf(b))[0] ?? null;
}
