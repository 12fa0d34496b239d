import { existsAt } from "../../../facts/as-of.ts";
import type { Counted, ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { dateAlone } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { successesOf } from "../calls/success-index.ts";
import { whoIs } from "../complaints/listed-complaint.ts";
import { blacklistDesk, type BlacklistDesk, type ListAt } from "./blacklist-desk.ts";
import type { DialListRow } from "../service-tables/dial-list.ts";
import { isActive, type Listing } from "./listing.ts";
import { shownPhone } from "./shown-phone.ts";

/** For so many dates before a customer stays one. */
const CUSTOMER_DAYS = 30;

/** The earliest of the listings that hit. */
export function earliest(hits: readonly Listing[]): Listing | null {
  return hits.reduce<Listing | null>((first, one) => (first === null || one.from < first.from ? one : first), null);
}

/** The numbers handed out to be dialled that are on the list, as they stand in the sheets. */
export function listToRemove(centre: Centre, { period, options }: Question): ListingLine[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  return assigned(desk, list).flatMap((row) => {
    const hits = (list.of.get(row.phone) ?? []).filter((one) => isActive(one, dayOf(list.asOf), row.product));
    const first = earliest(hits);
    if (!first) return [];
    const line = [
      shownPhone(desk, row.phone, options),
      row.product,
      row.city,
      ...whoIs(centre, row.agent),
      dateAlone(dayOf(first.from)),
      first.reason,
      null,
    ];
    return [comingFrom(line, { origins: [row.origin, ...hits.map(({ origin }) => origin)] })];
  });
}

/** The numbers handed out up to the moment, those without a date always. */
function assigned({ told: { dialList } }: BlacklistDesk, { asOf }: ListAt): readonly DialListRow[] {
  return dialList.filter(({ assignedAt }) => assignedAt === null || existsAt(assignedAt, asOf));
}

/** What the dial list comes to: its rows, those on the list, without a number, there already, of customers, with an open complaint. */
export function totalToRemove(centre: Centre, { period }: Question): Counted[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  const rows = assigned(desk, list);
  const isNumber = ({ phone }: DialListRow) => desk.phones.isNumber(phone);
  const isOnList = ({ phone, product }: DialListRow) => desk.isListed(list, phone, product);
  const isCustomer = customers(desk, list, rows);
  const complaining = new Set(openPhones(desk, period));
  const seen = new Set<number>();
  const isRepeated = ({ phone }: DialListRow) => seen.size === seen.add(phone).size;
  const counted = [
    rows,
    rows.filter(isOnList),
    rows.filter((row) => !isNumber(row)),
    rows.filter((row) => isNumber(row) && isRepeated(row)),
    rows.filter(isCustomer),
    rows.filter((row) => isNumber(row) && complaining.has(row.phone)),
  ];
  return counted.map((own) => own.map(({ origin }) => [origin]));
}

/** Tells who took the same product on one of the dates before the moment's. */
function customers({ told, phones }: BlacklistDesk, { asOf }: ListAt, rows: readonly DialListRow[]) {
  const { calls } = told;
  const wanted = new Set(rows.filter(({ product }) => product !== null).map(({ phone }) => phone));
  const successes = successesOf(calls, (phone) => phones.isNumber(phone) && wanted.has(phone));
  const products = calls.facts.keys["product"]!;
  return ({ phone, product }: DialListRow): boolean => {
    const code = product === null ? -1 : calls.products.find(product);
    const own = successes.get(phone) ?? [];
    return own.some(({ place, day }) => {
      return products[place] === code && day < dayOf(asOf) && day >= dayOf(asOf) - CUSTOMER_DAYS;
    });
  };
}

function openPhones({ told: { desk } }: BlacklistDesk, period: Question["period"]): number[] {
  return desk
    .counted(period)
    .filter(({ isOpen }) => isOpen)
    .map(({ of }) => of.complaint.phone);
}
