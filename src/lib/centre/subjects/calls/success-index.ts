import { DAY_SECONDS } from "../../../table/moment.ts";
import type { Calls } from "./dial-facts.ts";
import { isSuccess } from "./list-successes.ts";

/** A success of a number: the place of its call, and the second it was at; its day's 00:00 where it has no time. */
export interface PhoneSuccess {
  readonly place: number;
  readonly day: number;
  readonly second: number;
}

/** The successes of some numbers, each number's in the order of time. */
export function successesOf(
  calls: Pick<Calls, "facts" | "kept">,
  isWanted: (phone: number) => boolean,
): ReadonlyMap<number, readonly PhoneSuccess[]> {
  const { facts, kept } = calls;
  const dates = facts.keys["date"]!;
  const found = new Map<number, PhoneSuccess[]>();
  for (let place = 0; place < kept.size; place++) {
    if (!isSuccess(calls, place)) continue;
    const phone = kept.phoneKeyOf(place);
    if (!isWanted(phone)) continue;
    const day = dates[place]!;
    const success = { place, day, second: day * DAY_SECONDS + (kept.timeOf(place) ?? 0) };
    const others = found.get(phone);
    if (others) others.push(success);
    else found.set(phone, [success]);
  }
  for (const all of found.values()) all.sort((a, b) => a.second - b.second);
  return found;
}
