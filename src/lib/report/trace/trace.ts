import type { Period } from "../../facts/period.ts";
import { leavesOf } from "../../measure/evaluate.ts";
import type { Measure, SpanRule, Value } from "../../measure/measure.ts";
import type { Keys, Reason } from "../../measure/source-row.ts";
import type { Origin } from "../../table/intake.ts";
import { groupLevel } from "../level.ts";
import type { ReportRow, ReportTable } from "../report.ts";

/** Where a figure stands in a report worked out with all its subtotals and totals. */
export interface Standing<W> {
  readonly table: ReportTable<W>;
  readonly row: ReportRow;
  /** The codes of its keys: the row's, and the part's where a figure is spread over columns. */
  readonly keys: Keys;
}

/** Something that a figure is held against or falls into, such as another row's figure. */
export interface Detail {
  readonly name: string;
  readonly value: string;
}

/** How a figure came about: what it is, its formula with its numbers, and the figures it is made of. */
export interface TracedFigure {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly value: Value;
  /** As a sheet shows it; empty for what cannot be computed. */
  readonly shown: string;
  readonly definition: string;
  readonly formula: string;
  /** How many source rows it comes from. */
  readonly total: number;
  readonly parts: readonly TracedFigure[];
  readonly details: readonly Detail[];
}

/** A source row of a figure; `adds` has what it adds to each figure counted from rows, by measure id. */
export interface FigureRow {
  readonly origin: Origin;
  readonly contribution: number;
  readonly adds: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
}

/** Some of a figure's source rows, in the order of sheets and rows. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** A figure explained, with its source rows at hand. */
export interface Explained<W> {
  readonly measure: Measure<W>;
  readonly figure: TracedFigure;
  readonly rows: (page: Page) => readonly FigureRow[];
}

/** A row of a report as a figure of it is explained. */
export function standingAt<W>(table: ReportTable<W>, row: ReportRow): Standing<W> {
  const keys = Object.fromEntries(row.keys.map((code, place) => [table.report.rows[place]!.id, code]));
  return { table, row, keys };
}

export function periodOf<W>({ table }: Standing<W>, span: SpanRule | null): Period {
  const { period } = table.question;
  return span ? span.period(period) : period;
}

/** The counted figures of some keys, by their names among the sums, worked out anew. */
export function sumsAt<W>({ table }: Standing<W>, measures: readonly Measure<W>[], keys: Keys): (id: string) => number {
  const { world, question } = table;
  const leaves = leavesOf(measures, world);
  const narrowed = { ...question, only: { ...question.only, ...keys } };
  const { sums } = groupLevel({ world, question: narrowed, by: [], leaves, standing: [[]] });
  return (id) => sums.get(id)?.[0] ?? 0;
}
