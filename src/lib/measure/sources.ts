import type { FactSource, Measure } from "./measure.ts";

/** The measures that a measure may be made of, whatever the definitions say. */
export function partsOf<W>(measure: Measure<W>): readonly Measure<W>[] {
  switch (measure.kind) {
    case "plus":
      return measure.parts;
    case "difference":
      return [measure.of, measure.less];
    case "ratio":
      return [measure.of, measure.per];
    case "choice":
      return measure.options;
    case "share":
    case "spanned":
      return [measure.of];
    case "fold":
    case "worked":
    case "post":
      return measure.needs;
    case "sum":
    case "distinct":
    case "stated":
    case "label":
      return [];
  }
}

/** The fact tables that a measure is counted from. */
export function sourcesOf<W>(measure: Measure<W>): FactSource<W>[] {
  if (measure.kind === "sum") return [measure.of.source];
  if (measure.kind === "distinct") return measure.where.map(({ source }) => source);
  return partsOf(measure).flatMap((part) => sourcesOf(part));
}

/** Whether a measure is or is made of one of a kind. */
export function involves<W>(measure: Measure<W>, kind: Measure<W>["kind"]): boolean {
  return measure.kind === kind || partsOf(measure).some((part) => involves(part, kind));
}
