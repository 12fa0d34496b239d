import type { FactTable } from "../facts/fact-table.ts";
import type { Span } from "../facts/select.ts";
import type { Centre } from "./centre.ts";

type PeriodFacts = (centre: Centre, span: Span) => FactTable;

/** The same facts of a period, worked out once for all that is asked of it. */
export function perPeriod(work: PeriodFacts): PeriodFacts {
  const known = new WeakMap<Centre, Map<string, FactTable>>();
  return (centre, span) => {
    const ofCentre = known.get(centre) ?? new Map<string, FactTable>();
    known.set(centre, ofCentre);
    const key = `${span.from}..${span.to}`;
    const facts = ofCentre.get(key) ?? work(centre, span);
    ofCentre.set(key, facts);
    return facts;
  };
}
