import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { dayOf } from "../../../table/moment.ts";
import type { Desk } from "./desk.ts";

/** The days of a span from the first counted complaint on, a fact each: those before it are unknown, not without any. */
export function keptDayFacts(desk: Desk, span: Span): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["days"]);
  const known = desk.counted(span).map(({ of }) => of.complaint);
  const [first, ...rest] = known;
  if (!first) return builder.finish();
  const earliest = rest.reduce((a, b) => (dayOf(b.received) < dayOf(a.received) ? b : a), first);
  const product = desk.codes.product(earliest.product);
  for (let date = Math.max(span.from, dayOf(earliest.received)); date <= span.to; date++)
    builder.add({ date, product }, { days: 1 }, earliest.origin);
  return builder.finish();
}
