import { existsAt } from "../../../facts/as-of.ts";
import { selectRows } from "../../../facts/select.ts";
import { originOf } from "../../../measure/source-row.ts";
import type { Counted, ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { beginningOf, dateAlone } from "../../../table/date-alone.ts";
import { dayOf, momentOf, Precision } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { NO_CITY, NO_PRODUCT } from "../calls/dial-facts.ts";
import { whoIs } from "../complaints/listed-complaint.ts";
import { blacklistDesk } from "./blacklist-desk.ts";
import { earliest } from "./check-dial-list.ts";
import { heldAt, type Listing } from "./listing.ts";
import { shownPhone } from "./shown-phone.ts";

interface Violation {
  readonly place: number;
  readonly phone: number;
  readonly calledAt: number;
  readonly hits: readonly Listing[];
}

/** The calls of the period that were made though their number was listed, by when they were made. */
export function listViolations(centre: Centre, { period, options }: Question): ListingLine[] {
  const desk = centre.of(blacklistDesk);
  const { facts, products, cities } = desk.told.calls;
  return violations(centre, period).map(({ place, phone, calledAt, hits }) => {
    const first = earliest(hits)!;
    const key = (name: string) => facts.keys[name]![place]!;
    const line = [
      shownPhone(desk, phone, options),
      filled(products.texts[key("product")]!, NO_PRODUCT),
      filled(cities.texts[key("city")]!, NO_CITY),
      ...whoIs(centre, key("agentId")),
      dateAlone(dayOf(first.from)),
      first.reason,
      calledAt,
    ];
    return comingFrom(line, { origins: [originOf(facts, place), ...hits.map(({ origin }) => origin)] });
  });
}

/** The word that a call has; null for the one that stands for a blank. */
function filled(text: string, blank: string): string | null {
  return text === blank ? null : text;
}

function violations(centre: Centre, period: Question["period"]): Violation[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  const { facts, kept, products } = desk.told.calls;
  const [dates, codes] = [facts.keys["date"]!, facts.keys["product"]!];
  const found: Violation[] = [];
  for (const place of selectRows(facts, period)) {
    const own = place < kept.size ? list.of.get(kept.phoneKeyOf(place)) : undefined;
    if (!own) continue;
    const call = { day: dates[place]!, second: kept.secondOf(place) };
    const hits = own.filter((one) => heldAt(one, call, products.texts[codes[place]!]!));
    const calledAt = momentOfCall(call);
    if (hits.length > 0 && existsAt(calledAt, list.asOf)) found.push({ place, phone: own[0]!.phone, calledAt, hits });
  }
  return found.sort((a, b) => beginningOf(a.calledAt) - beginningOf(b.calledAt));
}

function momentOfCall({ day, second }: { readonly day: number; readonly second: number | null }): number {
  return second === null ? dateAlone(day) : momentOf(second, Precision.second);
}

export function totalViolations(centre: Centre, { period }: Question): Counted[] {
  const { facts } = centre.of(blacklistDesk).told.calls;
  return [violations(centre, period).map(({ place }) => [originOf(facts, place)])];
}
