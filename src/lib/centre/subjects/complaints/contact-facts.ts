import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import { weekOf } from "../../../facts/period.ts";
import type { Span } from "../../../facts/select.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Rating } from "../service-tables/complaint-words.ts";
import { contactsAt, type CustomerContact } from "./customer-contacts.ts";
import type { Desk } from "./desk.ts";

const WEEK = 7;
const RATED = ["verySatisfied", "satisfied", "fairlySatisfied", "dissatisfied", "veryDissatisfied"] as const;
const LAST = ["lastRated", "lastVerySatisfied", "lastSatisfied", "lastFairlySatisfied"] as const;
const AMOUNTS = ["contacted", "rated", ...RATED, ...LAST] as const;

type Amounts = Record<(typeof AMOUNTS)[number], number>;

const NOTHING = Object.fromEntries(AMOUNTS.map((amount) => [amount, 0])) as Amounts;

/** The contacts of a span by their ISO weeks, and beside each week those of the whole week before. */
export function contactFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "week", "product", "city", "team"], AMOUNTS);
  for (const contact of contactsAt(desk, desk.asOf(span))) {
    const { call } = contact;
    const day = dayOf(call.at);
    const keys = keysOf(desk, contact);
    const week = weekOf(day).from;
    if (day >= span.from && day <= span.to)
      builder.add({ ...keys, date: day, week }, { ...NOTHING, contacted: 1, ...ratedAs(call.rating) }, call.origin);
    const next = week + WEEK;
    if (next + WEEK > span.from && next <= span.to)
      builder.add(
        { ...keys, date: Math.max(next, span.from), week: next },
        { ...NOTHING, ...lastAs(call.rating) },
        call.origin,
      );
  }
  return builder.finish();
}

function keysOf(desk: Desk, { call, complaint }: CustomerContact) {
  return {
    product: desk.codes.product(call.product),
    city: desk.codes.city(call.city),
    team: complaint?.team ?? desk.codes.noTeam,
  };
}

function ratedAs(rating: Rating | null): Partial<Amounts> {
  return rating === null ? {} : { rated: 1, [rating]: 1 };
}

function lastAs(rating: Rating | null): Partial<Amounts> {
  if (rating === null) return {};
  return {
    lastRated: 1,
    lastVerySatisfied: Number(rating === "verySatisfied"),
    lastSatisfied: Number(rating === "satisfied"),
    lastFairlySatisfied: Number(rating === "fairlySatisfied"),
  };
}
