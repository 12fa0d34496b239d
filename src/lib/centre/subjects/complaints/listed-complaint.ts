import { maskPhone } from "../../../table/phone/mask-phone.ts";
import type { PhoneBook } from "../../../table/phone/phone-book.ts";
import type { Centre } from "../../centre.ts";
import { people } from "../people/people.ts";
import { CALLBACK_RESULTS, RATINGS, STATUSES } from "../service-tables/complaint-words.ts";

/** Words of the users' tables, each by the first of its kind. */
export const STATUS_WORDS = firstWords(STATUSES);
export const RATING_WORDS = firstWords(RATINGS);
export const RESULT_WORDS = firstWords(CALLBACK_RESULTS);

/** A number as others may see it; what is no number as it is written, null of none. */
export function maskedPhone(phones: PhoneBook, key: number): string | null {
  if (Number.isNaN(key)) return null;
  const text = phones.textOf(key);
  return phones.isNumber(key) ? maskPhone(text) : text;
}

/** A number in full; null of none. */
export function fullPhone(phones: PhoneBook, key: number): string | null {
  return phones.textOf(key) || null;
}

/** Who an agent is: number and name, both null of nobody. */
export function whoIs(centre: Centre, agent: number | null): [id: string | null, name: string | null] {
  if (agent === null) return [null, null];
  const directory = centre.of(people);
  return [directory.idOf(agent), directory.nameOf(agent)];
}

/** A yes or no in the two words of a table; null of a blank. */
export function wordOf(answer: boolean | null, yes: string, no: string): string | null {
  return answer === null ? null : answer ? yes : no;
}

function firstWords<K extends string>(meanings: Readonly<Record<K, readonly string[]>>): Readonly<Record<K, string>> {
  const entries = Object.entries<readonly string[]>(meanings).map(([id, words]) => [id, words[0]!] as const);
  return Object.fromEntries(entries) as Record<K, string>;
}
