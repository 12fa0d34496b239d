import { type AsOf, existsAt } from "../../../facts/as-of.ts";
import type { Origin } from "../../../table/intake.ts";
import { beginningOf, isDateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS, dayOf, momentOf, Precision } from "../../../table/moment.ts";
import { idKey } from "../service-tables/last-versions.ts";
import type { StandingCase } from "../complaints/desk.ts";
import type { BlacklistRow } from "../service-tables/blacklist.ts";

/** A listing of a number: a row of 黑名单, or what a complaint without reason comes to. */
export type Listing = BlacklistRow;

const WITHOUT_REASON = "无理由投诉";

/** The listings up to a moment: the rows, and the complaints without reason that no row names (spec 8.8). */
export function listingsAt(
  rows: readonly BlacklistRow[],
  counted: readonly StandingCase[],
  asOf: AsOf,
): readonly Listing[] {
  const known = rows.filter(({ from }) => existsAt(from, asOf));
  const named = new Set(known.flatMap(({ source }) => (source === null ? [] : [idKey(source)])));
  const unjustified = counted
    .filter(({ of: { complaint } }) => complaint.isJustified === false && !named.has(idKey(complaint.id)))
    .map(({ of: { complaint } }) => listingOf(complaint))
    .filter(({ from }) => existsAt(from, asOf));
  return [...known, ...unjustified];
}

/** From 00:00 of the day after. */
function listingOf({ id, phone, received, origin }: StandingCase["of"]["complaint"]): Listing {
  const from = momentOf((dayOf(received) + 1) * DAY_SECONDS, Precision.second);
  return { phone, from, reason: WITHOUT_REASON, source: id, product: null, until: null, released: null, origin };
}

/** Whether a listing holds on a day; of a product where one is asked for. */
export function isActive({ from, until, released, product }: Listing, day: number, asked: string | null): boolean {
  const isOf = product === null || asked === null || product === asked;
  return isOf && dayOf(from) <= day && (until === null || until >= day) && (released === null || released > day);
}

/** Whether a listing held when a call was made: on its own day only after its time, and not at all without one. */
export function heldAt(
  listing: Listing,
  call: { readonly day: number; readonly second: number | null },
  product: string,
): boolean {
  if (!isActive(listing, call.day, product)) return false;
  if (dayOf(listing.from) < call.day) return true;
  return !isDateAlone(listing.from) && call.second !== null && call.second > beginningOf(listing.from);
}

/** Listings by number; what is no number is listed under none. */
export function byPhone<L extends { readonly phone: number; readonly origin: Origin }>(
  listings: readonly L[],
  isNumber: (phone: number) => boolean,
): Map<number, L[]> {
  const groups = new Map<number, L[]>();
  for (const one of listings) {
    if (!isNumber(one.phone)) continue;
    const group = groups.get(one.phone);
    if (group) group.push(one);
    else groups.set(one.phone, [one]);
  }
  return groups;
}
