import { defineSubject } from "../../define-subject.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday } from "../calendar/working-days.ts";
import { calls } from "../calls/calls.ts";
import type { Calls } from "../calls/dial-facts.ts";
import { type PhoneSuccess, successesOf } from "../calls/success-index.ts";
import { complaintDesk } from "../complaints/complaint-desk.ts";
import type { Desk } from "../complaints/desk.ts";
import { people } from "../people/people.ts";
import { blacklistDesk, type BlacklistDesk } from "../blacklist/blacklist-desk.ts";
import { phones } from "../service/phones.ts";
import { serviceLimits } from "../service/service-block.ts";
import { messageClassifier } from "./classify-message.ts";
import { type MessageThread, threadsOf } from "./message-thread.ts";
import { messages } from "../service-tables/messages.ts";
import { messageWords } from "./word-block.ts";

/** Messages told apart, with what else is known of their senders. */
export interface MessageDesk {
  readonly threads: readonly MessageThread[];
  readonly calls: Calls;
  readonly desk: Desk;
  readonly blacklist: BlacklistDesk;
  /** The successes of the senders' numbers, in the order of time. */
  readonly successes: () => ReadonlyMap<number, readonly PhoneSuccess[]>;
}

export const messageDesk = defineSubject({
  id: "messageDesk",
  needs: { calls, people, phones, messages, desk: complaintDesk, blacklist: blacklistDesk },
  start: ({ calls: dials, phones: book, messages: read, desk, blacklist }, { definitions }) => ({
    take: {},
    finish: (): MessageDesk => {
      const calendar = definitions.of(houseCalendar);
      const classify = messageClassifier(definitions.of(messageWords));
      const hours = { ...definitions.of(serviceLimits), isWorkday: (day: number) => isWorkday(calendar, day) };
      const threads = threadsOf(read, { hours, classify, isComparable: (phone) => book.isComparable(phone) });
      const senders = new Set(read.map(({ phone }) => phone));
      let known: ReturnType<MessageDesk["successes"]> | null = null;
      const successes = () => (known ??= successesOf(dials, (phone) => senders.has(phone)));
      return { threads, calls: dials, desk, blacklist, successes };
    },
  }),
});
