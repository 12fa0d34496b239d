import type { Measure } from "../measure/measure.ts";

/** Which number of a figure's line is said: the period's, that of the period before, what changed, or an end of its interval. */
export type FigureColumn = "now" | "before" | "change" | "low" | "high";

/** A figure as a sentence says it. */
export interface FigureSaid<W> {
  readonly measure: Measure<W>;
  readonly column: FigureColumn;
  /** Of a change, which is said as `增加2件`: what it is counted in. */
  readonly unit?: string;
}

/** The numbers of figures, for what depends on them; null for what cannot be computed or lacks its table. */
export type FigureValues<W> = (figure: Measure<W> | FigureSaid<W>) => number | null;

/** Words with figures between them. It is left out where a figure of it is unknown, or its condition does not hold. */
export interface Sentence<W> {
  readonly words: readonly string[];
  readonly figures: readonly FigureSaid<W>[];
  readonly holds: (values: FigureValues<W>) => boolean;
}

type Sayable<W> = Measure<W> | FigureSaid<W>;

/** A sentence: say`受理${received}件,前一日${before(received)}件。` */
export function say<W>(words: TemplateStringsArray, ...figures: readonly Sayable<W>[]): Sentence<W> {
  return { words, figures: figures.map(figureSaid), holds: () => true };
}

/** The sentence where a condition on figures holds. */
export function when<W>(holds: Sentence<W>["holds"], sentence: Sentence<W>): Sentence<W> {
  return { ...sentence, holds };
}

/** The sentence where a count is above 0. */
export function ifAny<W>(count: Sayable<W>, sentence: Sentence<W>): Sentence<W> {
  return when((values) => (values(count) ?? 0) > 0, sentence);
}

/** The figure of the period before. */
export function before<W>(measure: Measure<W>): FigureSaid<W> {
  return { measure, column: "before" };
}

/** What changed against the period before, said as `增加2件`, `减少2件` or `持平`; of a rate in points. */
export function change<W>(measure: Measure<W>, unit: string): FigureSaid<W> {
  return { measure, column: "change", unit };
}

/** The ends of a rate's 95% interval, which it has where there are few cases. */
export function low<W>(rate: Measure<W>): FigureSaid<W> {
  return { measure: rate, column: "low" };
}

export function high<W>(rate: Measure<W>): FigureSaid<W> {
  return { measure: rate, column: "high" };
}

/** A measure by itself means the period's own figure. */
export function figureSaid<W>(figure: Sayable<W>): FigureSaid<W> {
  return "column" in figure ? figure : { measure: figure, column: "now" };
}
