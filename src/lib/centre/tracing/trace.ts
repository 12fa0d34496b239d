import { UserError } from "../../problem.ts";
import type { TracedFigure } from "../../report/trace/trace.ts";
import type { RowPlace } from "../centre.ts";

/** That a report has no such row or measure; the message names the nearest. */
export class UnknownFigure extends UserError {}

export type { TracedFigure };

/** A source row of a figure. */
export interface TracedRow extends RowPlace {
  /** What it adds to the figure, in the figure's unit; of a rate, to its numerator. */
  readonly contribution: number;
  /** What it adds to each figure that is counted from rows, by measure id. */
  readonly adds: Readonly<Record<string, number>>;
  /** Why, where the number alone does not say it. */
  readonly note: string | null;
  /** The rows that decided it, such as the price in force. */
  readonly by: readonly RowPlace[];
}

/** A figure of a report led back to its rows; all of it is plain data. */
export interface Trace extends TracedFigure {
  readonly report: { readonly id: string; readonly title: string };
  /** The part of a composed report, or the list under a table, by its id. */
  readonly part: string | null;
  /** As `--period` takes it. */
  readonly period: string;
  /** The keys of the row, by id; of a subtotal its own only, of the total none. */
  readonly row: Readonly<Record<string, string>>;
  /** A page of the source rows; `total` is how many there are. */
  readonly rows: readonly TracedRow[];
  readonly offset: number;
}
