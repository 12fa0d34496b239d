import { fold } from "./declare.ts";
import type { Dimension, Fold, FoldPart, Measure, MeasureName } from "./measure.ts";

const SAME = 1e-9;

type Among<W> = MeasureName & Pick<Fold<W>, "call"> & { readonly among?: Measure<W> };

/** The part with the most of `by`, of those with any of `among`; ties go to the earlier one. */
export function mostOf<W>(over: Dimension<W>, by: Measure<W>, named: Among<W>): Fold<W> {
  return extreme(over, by, { sign: 1, named });
}

/** The part with the least of `by`, of those with any of `among`; ties go to the earlier one. */
export function leastOf<W>(over: Dimension<W>, by: Measure<W>, named: Among<W>): Fold<W> {
  return extreme(over, by, { sign: -1, named });
}

/** A measure by a further key, a column for each. */
export function spreadBy<W>(
  over: Dimension<W>,
  of: Measure<W>,
  named: MeasureName & Pick<Fold<W>, "heading">,
): Fold<W> {
  return fold({ ...named, over: [over], needs: [of], isSpread: true, fold: (parts) => recordOf(parts) });
}

/** The texts of a further key for which a measure is above 0. */
export function listOf<W>(
  over: Dimension<W>,
  where: Measure<W>,
  named: MeasureName & Pick<Fold<W>, "call" | "warns">,
): Fold<W> {
  const isIn = ({ values: [value], text }: FoldPart) => (value ?? 0) > 0 && text !== "";
  return fold({ ...named, over: [over], needs: [where], fold: (parts) => parts.filter(isIn).map(({ text }) => text) });
}

function extreme<W>(over: Dimension<W>, by: Measure<W>, { sign, named }: { sign: 1 | -1; named: Among<W> }): Fold<W> {
  const { among, ...name } = named;
  return fold({ ...name, over: [over], needs: among ? [by, among] : [by], fold: (parts) => extremeOf(parts, sign) });
}

function extremeOf(parts: readonly FoldPart[], sign: 1 | -1): string | null {
  const [first, ...rest] = parts.flatMap(({ text, values: [value, among = 1] }) => {
    return typeof value === "number" && (among ?? 0) > 0 ? [{ text, value }] : [];
  });
  if (!first) return null;
  return rest.reduce((best, part) => (sign * (part.value - best.value) > SAME ? part : best), first).text;
}

function recordOf(parts: readonly FoldPart[]): Record<string, number> {
  return Object.fromEntries(parts.map(({ text, values: [value] }) => [text, value ?? 0]));
}
