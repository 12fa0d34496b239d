import { beginningOf, dateAlone, isDateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, momentOf, Precision } from "../../../table/moment.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { Need } from "./message-words.ts";

/** When the post works through messages. */
export interface MessageHours extends Pick<
  ServiceLimits,
  "messageCutOff" | "replyCutOff" | "opens" | "unsubscribeHours"
> {
  readonly isWorkday: (day: number) => boolean;
}

/** Of the evening and night before, or of the working day itself. */
export type MessagePart = "lastEvening" | "day";

/** Days off in a row that are believed. */
const LONGEST_REST = 60;

/** The working day on whose list a message is: from the cut-off on it is on the next one's (spec 8.8). */
export function businessDay(received: number, hours: MessageHours): number {
  const second = beginningOf(received);
  const day = Math.floor(second / DAY_SECONDS);
  const isAfter = second - day * DAY_SECONDS >= hours.messageCutOff * 60;
  return workdayFrom(isAfter ? day + 1 : day, hours);
}

export function partOf(received: number, day: number, { opens }: MessageHours): MessagePart {
  return beginningOf(received) < day * DAY_SECONDS + opens * 60 ? "lastEvening" : "day";
}

interface Asking {
  readonly received: number;
  readonly day: number;
  readonly part: MessagePart;
  readonly needs: Need;
  readonly isUnsubscription: boolean;
}

/** By when it is to be done, a date where it was received by one; null of what asks for nothing. */
export function dueOf({ received, day, part, needs, isUnsubscription }: Asking, hours: MessageHours): number | null {
  if (needs === "none") return null;
  const second =
    isUnsubscription && needs === "act"
      ? beginningOf(received) + hours.unsubscribeHours * 3600
      : (part === "lastEvening" ? day : workdayFrom(day + 1, hours)) * DAY_SECONDS + hours.replyCutOff * 60;
  const due = momentOf(second, Precision.second);
  return isDateAlone(received) ? dateAlone(dayOf(due)) : due;
}

function workdayFrom(day: number, { isWorkday }: MessageHours): number {
  for (let next = day; next < day + LONGEST_REST; next++) if (isWorkday(next)) return next;
  return day;
}
