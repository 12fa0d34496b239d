import { beginningOf, isDateAlone } from "../../../table/date-alone.ts";
import { DAY_SECONDS } from "../../../table/moment.ts";
import type { ServiceLimits } from "../service/service-block.ts";
import type { Counts } from "./complaint-case.ts";
import type { Complaint } from "../service-tables/complaint.ts";

/** What a complaint counts as, and how often its customer complained shortly before. */
export interface Counted {
  readonly counts: Counts;
  readonly repeats: number;
}

type Limits = Pick<ServiceLimits, "sameMinutes" | "repeatDays">;

/**
 * Tells complaints that count from those that are invalid or were entered again, and repeated ones from first ones.
 * `isComparable` says whether a phone can be held against another's.
 */
export function countComplaints(
  rows: readonly Complaint[],
  limits: Limits,
  isComparable: (phone: number) => boolean,
): ReadonlyMap<Complaint, Counted> {
  const before = new CountedBefore(limits);
  return new Map(
    inOrder(rows).map((row) => {
      if (!isComparable(row.phone)) return [row, { counts: row.isValid ? "counted" : "invalid", repeats: 0 }];
      const repeats = before.repeats(row);
      const counts = !row.isValid ? "invalid" : before.has(row) ? "repeatedEntry" : "counted";
      if (counts === "counted") before.add(row);
      return [row, { counts, repeats }];
    }),
  );
}

/** The complaints counted so far, by their customers. */
class CountedBefore {
  private readonly limits: Limits;
  private readonly lastOfProduct = new Map<string, number>();
  private readonly ofPhone = new Map<number, number[]>();

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** How many of the customer's there are in the days before. */
  repeats({ phone, received }: Complaint): number {
    const at = beginningOf(received);
    return countBetween(this.ofPhone.get(phone) ?? [], at - this.limits.repeatDays * DAY_SECONDS, at);
  }

  /** Whether it is the same as one shortly before; nobody knows that of a date alone. */
  has(row: Complaint): boolean {
    const last = isDateAlone(row.received) ? undefined : this.lastOfProduct.get(keyOf(row));
    return last !== undefined && beginningOf(row.received) - last <= this.limits.sameMinutes * 60;
  }

  add(row: Complaint): void {
    const at = beginningOf(row.received);
    if (!isDateAlone(row.received)) this.lastOfProduct.set(keyOf(row), at);
    const own = this.ofPhone.get(row.phone);
    if (own) own.push(at);
    else this.ofPhone.set(row.phone, [at]);
  }
}

function keyOf({ phone, product }: Complaint): string {
  return `${phone} ${product ?? ""}`;
}

function inOrder(rows: readonly Complaint[]): Complaint[] {
  return [...rows].sort((a, b) => beginningOf(a.received) - beginningOf(b.received));
}

/** How many of rising numbers lie from one on and before another. */
function countBetween(rising: readonly number[], from: number, before: number): number {
  return placeOf(rising, before) - placeOf(rising, from);
}

/** How many of rising numbers are less. */
function placeOf(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
