import type { Measure, Value } from "./measure.ts";

/** The values of base and stated measures by id, for one group. */
export type BaseValues = (id: string) => number | null;

/** Works out a derived measure of one group from the group's own sums (spec 2.4). */
export function evaluate<W>(measure: Measure<W>, world: W, base: BaseValues): number | null {
  switch (measure.kind) {
    case "sum":
    case "distinct":
    case "stated":
      return base(measure.id);
    case "plus":
      return addAll(measure.parts.map((part) => evaluate(part, world, base)));
    case "ratio":
      return divide(evaluate(measure.of, world, base), evaluate(measure.per, world, base), measure.perUnit);
    case "choice":
      return evaluate(measure.choose(world), world, base);
    case "label":
    case "post":
      throw new Error(`${measure.id} is not worked out from sums`);
  }
}

/** The measures that must be summed before these can be worked out, each once. */
export function leavesOf<W>(measures: readonly Measure<W>[], world: W): Measure<W>[] {
  const leaves = new Map<string, Measure<W>>();
  const visit = (measure: Measure<W>): void => {
    const parts = partsOf(measure, world);
    if (parts.length > 0) parts.forEach(visit);
    else if (measure.kind !== "label") leaves.set(measure.id, measure);
  };
  measures.forEach(visit);
  return [...leaves.values()];
}

/** A value that is a number, or null. */
export function numberOf(value: Value | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function partsOf<W>(measure: Measure<W>, world: W): readonly Measure<W>[] {
  switch (measure.kind) {
    case "plus":
      return measure.parts;
    case "ratio":
      return [measure.of, measure.per];
    case "choice":
      return [measure.choose(world)];
    case "post":
      return measure.needs;
    case "sum":
    case "distinct":
    case "stated":
    case "label":
      return [];
  }
}

function addAll(parts: readonly (number | null)[]): number | null {
  return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}

function divide(of: number | null, per: number | null, perUnit: number): number | null {
  return of === null || per === null || per === 0 ? null : of / perUnit / per;
}
