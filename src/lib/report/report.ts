import type { Only } from "../facts/select.ts";
import type { Period } from "../facts/period.ts";
import type { Dimension, Measure, Value } from "../measure/measure.ts";

/** A report as declared: what its rows are and what they show. */
export interface Report<W> {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly rows: readonly Dimension<W>[];
  readonly show: readonly Measure<W>[];
  /** A row of subtotals after each group of the first key. */
  readonly subtotal: boolean;
  readonly total: boolean;
  /** The ids of the tables whose problems concern it. */
  readonly tables: readonly string[];
  /** Groups of tables of which one each must have been found, lest a figure be quietly missing. */
  readonly needs: readonly (readonly string[])[];
  /** Rows that stand even without facts, as codes of the keys in order. */
  readonly standing: (world: W, period: Period) => readonly (readonly number[])[];
  /** Measures with bars behind their numbers. */
  readonly bars: readonly Measure<W>[];
}

/** What a report is asked for. */
export interface Question {
  readonly period: Period;
  readonly only: Only;
}

/** A row, a subtotal or the totals: its keys' codes in order, and its values by measure id. */
export interface ReportRow {
  readonly keys: readonly number[];
  readonly values: Readonly<Record<string, Value>>;
}

/** A report worked out. */
export interface ReportTable<W> {
  readonly report: Report<W>;
  readonly world: W;
  readonly period: Period;
  readonly rows: readonly ReportRow[];
  readonly subtotals: readonly ReportRow[];
  readonly totals: ReportRow | null;
}
