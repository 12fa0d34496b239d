import { existsAt } from "../../../facts/as-of.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Origin } from "../../../table/intake.ts";
import { beginningOf, dateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, momentOf, Precision } from "../../../table/moment.ts";
import type { Span } from "../../../facts/select.ts";
import type { Centre } from "../../centre.ts";
import { compareTexts } from "../complaints/desk-words.ts";
import { foldMessage } from "../service-tables/fold-message.ts";
import { blacklistDesk, type BlacklistDesk } from "./blacklist-desk.ts";
import { shownPhone } from "./shown-phone.ts";

const ASKS = ["勿扰", "别打", "不要打", "不要再打"];

/** A number that somebody asked not to have called again. */
export interface Suggested {
  readonly phone: number;
  readonly day: number;
  readonly source: "message" | "call";
  readonly origin: Origin;
}

export function listSuggested(centre: Centre, { period, options }: Question): ListingLine[] {
  const desk = centre.of(blacklistDesk);
  return suggestedIn(desk, period).map(({ phone, day, source, origin }) =>
    comingFrom([shownPhone(desk, phone, options), dateAlone(day), source], { origins: [origin] }),
  );
}

/** Customers who asked in the span not to be called again, and are not on the list: their first message, else their first call. */
export function suggestedIn(desk: BlacklistDesk, period: Span): Suggested[] {
  const list = desk.at(period);
  const found = new Map<number, Suggested>();
  for (const one of [...byMessage(desk, period), ...byCall(desk, period)]) {
    const isNew = desk.phones.isNumber(one.phone) && !found.has(one.phone) && !desk.isListed(list, one.phone, null);
    if (isNew) found.set(one.phone, one);
  }
  const text = ({ phone }: Suggested) => desk.phones.textOf(phone);
  return [...found.values()].sort((a, b) => a.day - b.day || compareTexts(text(a), text(b)));
}

function byMessage({ told: { messages, desk } }: BlacklistDesk, span: Span): Suggested[] {
  const asOf = desk.asOf(span);
  return messages
    .filter(({ received, content }) => {
      const folded = foldMessage(content);
      return isIn(span, dayOf(received)) && existsAt(received, asOf) && ASKS.some((word) => folded.includes(word));
    })
    .sort((a, b) => beginningOf(a.received) - beginningOf(b.received))
    .map(({ phone, received, origin }) => ({ phone, day: dayOf(received), source: "message", origin }));
}

function byCall({ told: { calls, desk } }: BlacklistDesk, span: Span): Suggested[] {
  const { facts, kept } = calls;
  const asOf = desk.asOf(span);
  const dates = facts.keys["date"]!;
  const at = (place: number) => dates[place]! * DAY_SECONDS + (kept.timeOf(place) ?? 0);
  return kept.unwanted
    .filter((place) => {
      const hasTime = kept.timeOf(place) !== null;
      const moment = hasTime ? momentOf(at(place), Precision.second) : dateAlone(dates[place]!);
      return isIn(span, dates[place]!) && existsAt(moment, asOf);
    })
    .sort((a, b) => at(a) - at(b))
    .map((place) => {
      return {
        phone: kept.phoneKeyOf(place),
        day: dates[place]!,
        source: "call",
        origin: originOf(facts, place),
      };
    });
}

function isIn({ from, to }: Span, day: number): boolean {
  return day >= from && day <= to;
}
