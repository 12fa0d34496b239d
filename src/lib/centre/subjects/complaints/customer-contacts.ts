import { type AsOf, existsAt } from "../../../facts/as-of.ts";
import { idKey } from "../service-tables/last-versions.ts";
import type { Callback } from "../service-tables/callback.ts";
import type { Complaint } from "../service-tables/complaint.ts";
import type { Desk, TimedCallback } from "./desk.ts";

/** A customer who was reached: of one complaint the last call that was rated, else the last (spec 8.7). */
export interface CustomerContact {
  readonly call: TimedCallback;
  /** The complaint it is about, if there is one. */
  readonly complaint: Complaint | null;
}

/** The contacts there are at a moment, in no order. */
export function contactsAt(desk: Desk, asOf: AsOf): CustomerContact[] {
  const complaints = new Map(desk.cases.map(({ complaint }) => [idKey(complaint.id), complaint]));
  const reached = desk.timedCallbacks().filter(({ at, result }) => result === "reached" && existsAt(at, asOf));
  const single = reached.filter(({ complaintId }) => complaintId === null);
  const last = new Map<string, TimedCallback>();
  for (const call of reached) {
    if (call.complaintId === null) continue;
    const key = idKey(call.complaintId);
    const before = last.get(key);
    if (!before || isBetter(call, before)) last.set(key, call);
  }
  return [
    ...single.map((call) => ({ call, complaint: null })),
    ...[...last].map(([key, call]) => ({ call, complaint: complaints.get(key) ?? null })),
  ];
}

/** In the order of time a later one is better, unless it alone is not rated. */
function isBetter({ rating }: Callback, before: Callback): boolean {
  return rating !== null || before.rating === null;
}
