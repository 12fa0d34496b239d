import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { existsAt } from "../../../facts/as-of.ts";
import type { Origin } from "../../../table/intake.ts";
import { beginningOf } from "../../../table/date-alone.ts";
import { dayOf } from "../../../table/moment.ts";
import { idKey } from "../service-tables/last-versions.ts";
import type { Desk, StandingCase, TimedCallback } from "./desk.ts";

/** What is to be reported in writing: a complaint of a period's callbacks, or a customer who did not complain. */
export type Unsolved = { readonly one: StandingCase } | { readonly call: TimedCallback };

/** Complaints called about or due in the period that are not solved or were escalated, then other customers' no. */
export function unsolvedIn(desk: Desk, span: Span): Unsolved[] {
  const isIn = (moment: number) => dayOf(moment) >= span.from && dayOf(moment) <= span.to;
  const cases = desk
    .counted(span)
    .filter(({ isSolved, of }) => isSolved === false || of.complaint.isEscalated)
    .filter(({ callback, callbacks }) =>
      [callback?.due ?? null, ...callbacks.map(({ at }) => at)].some((at) => at !== null && isIn(at)),
    );
  const known = new Set(desk.cases.map(({ complaint }) => idKey(complaint.id)));
  const others = desk
    .timedCallbacks()
    .filter(({ at, isSolved }) => isSolved === false && isIn(at) && existsAt(at, desk.asOf(span)))
    .filter(({ complaintId }) => complaintId === null || !known.has(idKey(complaintId)));
  return [...[...cases].sort(byWhenReceived).map((one) => ({ one })), ...others.map((call) => ({ call }))];
}

function byWhenReceived({ of: a }: StandingCase, { of: b }: StandingCase): number {
  return beginningOf(a.complaint.received) - beginningOf(b.complaint.received);
}

/** A fact for each of them. */
export function unsolvedFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["unsolved", "escalated"]);
  for (const unsolved of unsolvedIn(desk, span)) {
    const { product, isSolved, isEscalated, origin } = told(unsolved);
    const amounts = { unsolved: Number(isSolved === false), escalated: Number(isEscalated) };
    builder.add({ date: span.from, product: desk.codes.product(product) }, amounts, origin);
  }
  return builder.finish();
}

/** What is told of one. */
interface Told {
  readonly id: string | null;
  readonly phone: number;
  readonly product: string | null;
  readonly cause: string | null;
  readonly owner: string | null;
  readonly isSolved: boolean | null;
  readonly isEscalated: boolean;
  readonly status: StandingCase["status"] | null;
  /** What the customer was last heard to be unhappy about. */
  readonly reason: string | null;
  readonly origin: Origin;
}

export function told(unsolved: Unsolved): Told {
  if ("call" in unsolved) {
    const { complaintId, phone, product, by, isSolved, reason, origin } = unsolved.call;
    return {
      id: complaintId,
      phone,
      product,
      cause: null,
      owner: by,
      isSolved,
      isEscalated: false,
      status: null,
      reason,
      origin,
    };
  }
  const { of, isSolved, status, callbacks } = unsolved.one;
  const { id, phone, product, cause, owner, isEscalated, origin } = of.complaint;
  const reason = callbacks.findLast((call) => call.reason !== null)?.reason ?? null;
  return { id, phone, product, cause, owner, isSolved, isEscalated, status, reason, origin };
}
