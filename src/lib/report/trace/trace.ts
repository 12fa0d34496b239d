import type { Measure, Value } from "../../measure/measure.ts";
import type { Reason } from "../../measure/source-row.ts";
import type { Origin } from "../../table/intake.ts";

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
