import type { Measure, Ratio, SpanRule } from "../measure/measure.ts";

/** Where a formula finds its figures, over another period if so said. */
export interface CellFinder<W> {
  readonly world: W;
  /** The cell of a measure, named as in the sums (`output@month` for one over another period), or null. */
  readonly cellOf: (id: string) => string | null;
  readonly span: SpanRule | null;
}

/** A ratio of cells, blank where the denominator is; null where a part is not on the sheet. */
export function quotientOf<W>({ of, per, perUnit }: Ratio<W>, cells: CellFinder<W>): string | null {
  const [above, below] = [partOf(of, cells), partOf(per, cells)];
  if (above === null || below === null) return null;
  const unit = perUnit === 1 ? "" : perUnit < 1 ? `*${Math.round(1 / perUnit)}` : `/${perUnit}`;
  return `IF(N(${below})=0,"",${above}${unit}/${below})`;
}

/** What a measure is made of, in cells; null where a part is not on the sheet. */
export function expressionOf<W>(measure: Measure<W>, cells: CellFinder<W>): string | null {
  if (measure.kind === "choice") return partOf(measure.choose(cells.world), cells);
  if (measure.kind === "plus") return join(measure.parts, "+", cells);
  return measure.kind === "difference" ? differenceOf([measure.of, measure.less], cells) : null;
}

/** A rate's cell holds an empty text where it cannot be computed, and so does what is left of it. */
function differenceOf<W>(parts: readonly [Measure<W>, Measure<W>], cells: CellFinder<W>): string | null {
  const difference = join(parts, "-", cells);
  if (difference === null || !parts.some(({ kind }) => kind === "ratio")) return difference;
  const blanks = parts.map((part) => `${partOf(part, cells)}=""`);
  return `IF(OR(${blanks.join(",")}),"",${difference})`;
}

/** A measure as a part of a formula: its own cell, or what it is made of. */
function partOf<W>(measure: Measure<W>, cells: CellFinder<W>): string | null {
  const { cellOf, span } = cells;
  return cellOf(span ? `${measure.id}@${span.id}` : measure.id) ?? expressionOf(measure, cells);
}

function join<W>(parts: readonly Measure<W>[], sign: string, cells: CellFinder<W>): string | null {
  const terms = parts.map((part) => partOf(part, cells));
  return terms.includes(null) ? null : `(${terms.join(sign)})`;
}
