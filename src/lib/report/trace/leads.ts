import { leafId } from "../../measure/evaluate.ts";
import type { Base, Label, Measure, SpanRule, Stated } from "../../measure/measure.ts";
import { partsOf } from "../../measure/sources.ts";

/** What comes straight from rows: counted, stated or said, over the asked or another period. */
export interface Lead<W> {
  /** Its name among the sums (`output@month`). */
  readonly id: string;
  readonly measure: Base<W> | Stated<W> | Label<W>;
  readonly span: SpanRule | null;
  /** How much of it goes into the figure asked about: 1 is added, −1 taken away, 0 only looked at. */
  readonly weight: number;
}

/**
 * What a figure comes from, each once. Of a rate the numerator's rows are what adds to it; where a rule of the house
 * makes a figure of several, those of the first.
 */
export function leadsOf<W>(measure: Measure<W>, world: W, span: SpanRule | null = null): Lead<W>[] {
  const leads = new Map<string, Lead<W>>();
  for (const lead of allLeads(measure, { world, span, weight: 1 })) {
    const weight = lead.weight + (leads.get(lead.id)?.weight ?? 0);
    leads.set(lead.id, { ...lead, weight });
  }
  return [...leads.values()];
}

interface Way<W> {
  readonly world: W;
  readonly span: SpanRule | null;
  readonly weight: number;
}

function allLeads<W>(measure: Measure<W>, way: Way<W>): Lead<W>[] {
  const { span, weight } = way;
  const on = (part: Measure<W>, sign = 1) => allLeads(part, { ...way, weight: sign === 0 ? 0 : weight * sign });
  switch (measure.kind) {
    case "sum":
    case "distinct":
    case "stated":
    case "label":
      return [{ id: leafId(measure.id, span), measure, span, weight }];
    case "plus":
      return measure.parts.flatMap((part) => on(part));
    case "difference":
      return [...on(measure.of), ...on(measure.less, -1)];
    case "choice":
      return on(measure.choose(way.world));
    case "spanned":
      return allLeads(measure.of, { ...way, span: measure.span });
    case "ratio":
    case "share":
    case "worked":
    case "fold":
    case "post":
      return partsOf(measure).flatMap((part, place) => on(part, place === 0 ? 1 : 0));
  }
}
