import type { Counted, ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import { dateAlone } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Centre } from "../../centre.ts";
import { compareTexts } from "../complaints/desk-words.ts";
import { blacklistDesk, type BlacklistDesk, type ListAt } from "./blacklist-desk.ts";
import { byPhone, isActive, type Listing } from "./listing.ts";
import { shownPhone } from "./shown-phone.ts";

const EVERYTHING = "全部";

/** The numbers on the list with all their listings, each number once. */
export function listNumbers(centre: Centre, { period, options }: Question): ListingLine[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  const system = systemNumbers(desk, list);
  return inOrder(desk, list.of.keys()).map((phone) => {
    const own = list.of.get(phone)!;
    const line = [shownPhone(desk, phone, options), ...toldOf(own, list), inSystem(system, phone)];
    return comingFrom(line, { origins: own.map(({ origin }) => origin) });
  });
}

function toldOf(own: readonly Listing[], { asOf }: ListAt): ListingLine {
  const day = dayOf(asOf);
  const days = own.map(({ from }) => dayOf(from));
  const active = own.filter((one) => isActive(one, day, null));
  const scoped = active.length > 0 ? active : own;
  const latest = own.reduce((last, one) => (one.from >= last.from ? one : last));
  const isReleased = latest.released !== null && latest.released <= day;
  const state = active.length > 0 ? "active" : isReleased ? "released" : "expired";
  const products = [...new Set(scoped.map(({ product }) => product))];
  const ends = scoped.map(({ until }) => until);
  return [
    dateAlone(Math.min(...days)),
    dateAlone(Math.max(...days)),
    own.length,
    distinct(own.map(({ reason }) => reason)),
    distinct(own.map(({ source }) => source)),
    products.includes(null) ? EVERYTHING : products.join("、"),
    ends.includes(null) ? null : dateAlone(Math.max(...ends.map(Number))),
    state,
  ];
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

/** The numbers that the dialler's own list has on the moment's date; null without such a list. */
function systemNumbers({ told: { rows }, phones }: BlacklistDesk, { asOf }: ListAt): ReadonlySet<number> | null {
  if (rows.system === null) return null;
  const held = rows.system.filter((one) => isActive(one, dayOf(asOf), null));
  return new Set(byPhone(held, (phone) => phones.isNumber(phone)).keys());
}

function inSystem(system: ReadonlySet<number> | null, phone: number): string | null {
  return system === null ? null : system.has(phone) ? "yes" : "no";
}

function inOrder({ phones }: BlacklistDesk, keys: Iterable<number>): number[] {
  const texts = [...keys].map((phone) => ({ phone, text: phones.textOf(phone) }));
  return texts.sort((a, b) => compareTexts(a.text, b.text)).map(({ phone }) => phone);
}

/** The numbers there are, those that hold, and the listings, those without a number apart. */
export function totalNumbers(centre: Centre, { period }: Question): Counted[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  const numbers = [...list.of];
  const active = numbers.filter(([phone]) => desk.isListed(list, phone, null));
  const [entries, others] = [true, false].map((isNumber) =>
    list.all.filter(({ phone }) => desk.phones.isNumber(phone) === isNumber).map(({ origin }) => [origin]),
  );
  const rowsOf = (counted: typeof numbers) => counted.map(([, own]) => own.map(({ origin }) => origin));
  return [rowsOf(numbers), rowsOf(active), entries!, others!];
}

/** The numbers that hold here and not in the dialler's list, or there and not here. */
export function listDifferences(side: "missing" | "surplus") {
  return (centre: Centre, { period, options }: Question): ListingLine[] => {
    const desk = centre.of(blacklistDesk);
    const list = desk.at(period);
    const system = systemNumbers(desk, list);
    if (system === null) return [];
    const own = new Set([...list.of.keys()].filter((phone) => desk.isListed(list, phone, null)));
    const [these, those] = side === "missing" ? [own, system] : [system, own];
    const found = inOrder(desk, these).filter((phone) => !those.has(phone));
    const rows = byPhone([...list.all, ...(desk.told.rows.system ?? [])], () => true);
    return found.map((phone) => {
      const origins = (rows.get(phone) ?? []).map(({ origin }) => origin);
      return comingFrom([shownPhone(desk, phone, options)], { origins });
    });
  };
}

/** The numbers that hold, for the dialler: one a line. */
export function activeNumbers(centre: Centre, { period }: Question): string[] {
  const desk = centre.of(blacklistDesk);
  const list = desk.at(period);
  return inOrder(desk, list.of.keys())
    .filter((phone) => desk.isListed(list, phone, null))
    .map((phone) => desk.phones.textOf(phone));
}
