import type { PeriodKind } from "../facts/period.ts";
import type { Measure } from "../measure/measure.ts";
import type { Comparison, Composed, PartReport, Report } from "../report/report.ts";
import type { Sentence } from "./say.ts";

/** A paper as declared: its every number is a cell of its report, which stands as a sheet and in JSON as any other does. */
export interface Document<W> {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  /** What it tells, in a sentence for the documents. */
  readonly tells: string;
  /** The kinds of period it is of. */
  readonly of: readonly PeriodKind[];
  /** The figures that its sentences say, those of the period before beside them. */
  readonly figures: Comparison<W>;
  /** The figures and the parts that its tables show. */
  readonly report: Composed<W>;
  /** Who is given how many copies. */
  readonly sentTo?: string;
  readonly sections: readonly Section<W>[];
  /** What stands behind the room for a person's own words, such as long lists. */
  readonly annexes: readonly Section<W>[];
}

/** A heading with what stands under it. */
export interface Section<W> {
  readonly heading: string;
  readonly holds: readonly SectionPart<W>[];
}

export type SectionPart<W> = Paragraph<W> | Enumeration<W> | FigureTable<W> | TablePart<W>;

/** Sentences one after the other; those that have nothing to say are left out. */
export interface Paragraph<W> {
  readonly kind: "paragraph";
  readonly sentences: readonly Sentence<W>[];
}

/** The rows of a grouped part in a sentence: `按渠道:电话 4件、短信 3件。` */
export interface Enumeration<W> {
  readonly kind: "enumeration";
  readonly lead: string;
  readonly of: Report<W>;
  /** What is counted of each row, and in which unit. */
  readonly count: Measure<W>;
  readonly unit: string;
  /** What is said instead when there are no rows. */
  readonly none: string;
}

/** Figures of the document a line each, beside those of the period before. */
export interface FigureTable<W> {
  readonly kind: "figures";
  readonly title: string;
  readonly figures: readonly Measure<W>[];
}

/** A part of the report as a table. */
export interface TablePart<W> {
  readonly kind: "table";
  readonly of: PartReport<W>;
  /** The columns by their ids; all when not given. */
  readonly columns?: readonly string[];
  /** Which sums stand under the rows; all when not given. */
  readonly sums?: readonly ("subtotal" | "total")[];
  /** What is said instead when there are no rows. */
  readonly none: string;
}

/** Sentences that are read as one paragraph. */
export function paragraph<W>(...sentences: readonly Sentence<W>[]): Paragraph<W> {
  return { kind: "paragraph", sentences };
}

export function enumeration<W>(declared: Omit<Enumeration<W>, "kind">): Enumeration<W> {
  return { kind: "enumeration", ...declared };
}

export function figureTable<W>(title: string, ...figures: readonly Measure<W>[]): FigureTable<W> {
  return { kind: "figures", title, figures };
}

export function table<W>(of: PartReport<W>, declared: Omit<TablePart<W>, "kind" | "of">): TablePart<W> {
  return { kind: "table", of, ...declared };
}
