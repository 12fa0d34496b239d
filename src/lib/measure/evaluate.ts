import { partsOf } from "./sources.ts";
import type { Base, Fold, Measure, SpanRule, Stated, Value } from "./measure.ts";

/** A measure that is taken from facts, statements or parts rather than from other measures, over the asked or another span. */
export interface Leaf<W> {
  readonly id: string;
  readonly measure: Base<W> | Stated<W> | Fold<W>;
  readonly span: SpanRule | null;
}

/** What a group's figures are worked out from: its leaves, and the report's total of them. */
export interface Figures<W> {
  readonly world: W;
  readonly leaf: (id: string) => Value;
  readonly total: (id: string) => Value;
}

/** Works out a measure of one group from the group's own sums (spec 2.4); labels and posts are not worked out so. */
export function evaluate<W>(measure: Measure<W>, figures: Figures<W>): number | null {
  switch (measure.kind) {
    case "sum":
    case "distinct":
    case "stated":
    case "fold":
      return numberOf(figures.leaf(measure.id));
    case "plus":
      return addAll(measure.parts.map((part) => evaluate(part, figures)));
    case "difference":
      return subtract(evaluate(measure.of, figures), evaluate(measure.less, figures));
    case "ratio":
      return divide(evaluate(measure.of, figures), evaluate(measure.per, figures), measure.perUnit);
    case "choice":
      return evaluate(measure.choose(figures.world), figures);
    case "worked":
      return measure.work(
        measure.needs.map((need) => evaluate(need, figures)),
        figures.world,
      );
    case "share":
      return divide(evaluate(measure.of, figures), evaluate(measure.of, { ...figures, leaf: figures.total }), 1);
    case "spanned":
      return evaluate(measure.of, overSpan(figures, measure.span));
    case "label":
    case "post":
      throw new Error(`${measure.id} is not worked out from sums`);
  }
}

/** The leaves that these measures are worked out from, each once. */
export function leavesOf<W>(measures: readonly Measure<W>[], world: W): Leaf<W>[] {
  const leaves = new Map<string, Leaf<W>>();
  const visit = (measure: Measure<W>, span: SpanRule | null): void => {
    if (measure.kind === "spanned") visit(measure.of, measure.span);
    else if (isLeaf(measure)) leaves.set(leafId(measure.id, span), { id: leafId(measure.id, span), measure, span });
    else if (measure.kind === "choice") visit(measure.choose(world), span);
    else for (const part of partsOf(measure)) visit(part, span);
  };
  for (const measure of measures) visit(measure, null);
  return [...leaves.values()];
}

/** A value that is a number, or null. */
export function numberOf(value: Value | undefined): number | null {
  return typeof value === "number" ? value : null;
}

function isLeaf<W>(measure: Measure<W>): measure is Leaf<W>["measure"] {
  return ["sum", "distinct", "stated", "fold"].includes(measure.kind);
}

/** What a leaf is called among the sums: `output`, or over another period `output@month`. */
export function leafId(id: string, span: SpanRule | null): string {
  return span ? `${id}@${span.id}` : id;
}

/** The figures of the same group over another period. */
export function overSpan<W>(figures: Figures<W>, span: SpanRule): Figures<W> {
  const { leaf, total } = figures;
  return { ...figures, leaf: (id) => leaf(leafId(id, span)), total: (id) => total(leafId(id, span)) };
}

function addAll(parts: readonly (number | null)[]): number | null {
  return parts.reduce((total, part) => (total === null || part === null ? null : total + part), 0);
}

function subtract(of: number | null, less: number | null): number | null {
  return of === null || less === null ? null : of - less;
}

function divide(of: number | null, per: number | null, perUnit: number): number | null {
  return of === null || per === null || per === 0 ? null : of / perUnit / per;
}
