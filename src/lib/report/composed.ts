import type { SpanRule } from "../measure/measure.ts";
import { computeComparison, type ComparisonTable, type Holds } from "./comparison.ts";
import { computeReport } from "./compute.ts";
import { computeListing } from "./compute-listing.ts";
import type { Composed, ListingTable, Part, Question, ReportTable } from "./report.ts";

/** A part of a composed report, worked out. */
export type PartTable<W> = ReportTable<W> | ListingTable<W> | ComparisonTable<W>;

/** A composed report worked out: the parts whose tables are all there. */
export interface ComposedTable<W> {
  readonly report: Composed<W>;
  readonly world: W;
  readonly question: Question;
  readonly parts: readonly PartTable<W>[];
}

/** Works out the parts that have their tables. */
export function computeComposed<W>(
  report: Composed<W>,
  world: W,
  { question, holds }: { question: Question; holds: Holds },
): ComposedTable<W> {
  const held = report.parts.filter((part) => holds(part.report.needs));
  return { report, world, question, parts: held.map(computePart) };

  function computePart({ report: part, over }: Part<W>): PartTable<W> {
    const asked = over ? overSpan(question, over) : question;
    if (part.kind === "grouped") return computeReport(part, world, asked);
    return part.kind === "listing"
      ? computeListing(part, world, asked)
      : computeComparison(part, world, { question: asked, holds });
  }
}

/** The same question over another span, of the state at the same moment. */
function overSpan(question: Question, { period: spanOf }: SpanRule): Question {
  const { period } = question;
  return { ...question, period: { ...spanOf(period), ...(period.asOf !== undefined && { asOf: period.asOf }) } };
}

/** The parts that are of the period asked for. */
export function partsOfPeriod<W>({ report, parts }: ComposedTable<W>): readonly PartTable<W>[] {
  const apart = new Set(report.parts.flatMap((part) => (part.over ? [part.report.id] : [])));
  return parts.filter((part) => !apart.has(part.report.id));
}

/** These tell a table by the kind of its report, which the union itself does not. */
export function isGrouped<W>(table: PartTable<W> | ComposedTable<W>): table is ReportTable<W> {
  return table.report.kind === "grouped";
}

/** The lists under a grouped table; nothing else has any. */
export function listsBelow<W>(table: PartTable<W>): readonly ListingTable<W>[] {
  return isGrouped(table) ? table.below : [];
}

export function isComposed<W>(table: PartTable<W> | ComposedTable<W>): table is ComposedTable<W> {
  return table.report.kind === "composed";
}

export function isComparison<W>(table: PartTable<W>): table is ComparisonTable<W> {
  return table.report.kind === "comparison";
}
