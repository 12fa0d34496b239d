import { defineSubject } from "../../define-subject.ts";
import { calls } from "../calls/calls.ts";
import type { Calls } from "../calls/dial-facts.ts";
import { complaintDesk } from "../complaints/complaint-desk.ts";
import type { Desk } from "../complaints/desk.ts";
import { messages } from "../service-tables/messages.ts";
import type { AsOf } from "../../../facts/as-of.ts";
import type { Span } from "../../../facts/select.ts";
import { dayOf } from "../../../table/moment.ts";
import { blacklistRows, type BlacklistRows } from "../service-tables/blacklist.ts";
import { dialList, type DialListRow } from "../service-tables/dial-list.ts";
import { byPhone, isActive, type Listing, listingsAt } from "./listing.ts";
import type { Message } from "../service-tables/messages.ts";

/** All that the blacklist is held against. */
interface Told {
  readonly calls: Calls;
  readonly desk: Desk;
  readonly messages: readonly Message[];
  readonly rows: BlacklistRows;
  readonly dialList: readonly DialListRow[];
}

/** The listings there are at a moment. */
export interface ListAt {
  readonly asOf: AsOf;
  readonly all: readonly Listing[];
  /** Those of numbers, by the number. */
  readonly of: ReadonlyMap<number, readonly Listing[]>;
}

/** Numbers that are not to be dialled, and what would dial them. */
export class BlacklistDesk {
  readonly told: Told;
  private readonly lists = new Map<AsOf, ListAt>();

  constructor(told: Told) {
    this.told = told;
  }

  get phones() {
    return this.told.desk.rules.phones;
  }

  /** The listings at the moment that a span's reports show. */
  at(span: Span): ListAt {
    const asOf = this.told.desk.asOf(span);
    const known = this.lists.get(asOf) ?? this.look(asOf, span);
    this.lists.set(asOf, known);
    return known;
  }

  /** Whether a number is listed on the date of a list's moment, of a product where one is named. */
  isListed({ of, asOf }: ListAt, phone: number, product: string | null): boolean {
    return of.get(phone)?.some((one) => isActive(one, dayOf(asOf), product)) ?? false;
  }

  private look(asOf: AsOf, span: Span): ListAt {
    const { desk, rows } = this.told;
    const all = listingsAt(rows.own, desk.counted({ ...span, asOf }), asOf);
    return { asOf, all, of: byPhone(all, (phone) => this.phones.isNumber(phone)) };
  }
}

export const blacklistDesk = defineSubject({
  id: "blacklistDesk",
  needs: { calls, desk: complaintDesk, messages, rows: blacklistRows, dialList },
  start: (told) => ({ take: {}, finish: () => new BlacklistDesk(told) }),
});
