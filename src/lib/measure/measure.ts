import type { FactTable } from "../facts/fact-table.ts";
import type { KeyRange } from "../facts/groups.ts";
import type { Period } from "../facts/period.ts";
import type { FactAmount, Keys, Said, SourceRow } from "./source-row.ts";

/** How a number is shown; the same words as a grid's columns. */
export type MeasureFormat =
  | "text"
  | "count"
  | "money"
  | "price"
  | "rate"
  | "points"
  | "hours"
  | "days"
  | "seconds"
  | "score"
  | "chance"
  | "dateTime"
  | "yesNo";

/** A value of a report: null is what cannot be computed, never 0; a record is spread over columns by its keys. */
export type Value =
  number | string | boolean | null | readonly string[] | Readonly<Record<string, number>> | readonly object[];

/** Something to group by. `W` is the world the facts live in: for this product, a call centre. */
export interface Dimension<W> {
  /** Its key in JSON and in the fact tables. */
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly format: "text" | "date" | "time";
  readonly range: (world: W, period: Period) => KeyRange;
  readonly text: (world: W, code: number) => string;
  /** What its texts are called on a sheet, where they are the report's own codes. */
  readonly words?: Readonly<Record<string, string>>;
  readonly compare: (world: W) => (a: number, b: number) => number;
}

/** A fact table of the world; some are facts about a period, such as who was there when it began. */
export interface FactSource<W> {
  readonly id: string;
  /** The ids of the tables it is read from. */
  readonly tables: readonly string[];
  /** Groups of tables of which one each must be there, lest its figures be quietly missing. */
  readonly needs: readonly (readonly string[])[];
  readonly facts: (world: W, period: Period) => FactTable;
  /** The rows behind a fact that was worked out of them, adding up to its amount; null where its own row is all there is. */
  readonly leads?: (world: W, fact: FactAmount) => readonly SourceRow[] | null;
  /** Sets of keys that its many facts may be added up to before they are grouped. */
  readonly rollUps?: readonly (readonly string[])[];
}

/** One amount of one fact table. */
export interface Amount<W> {
  readonly source: FactSource<W>;
  readonly column: string;
}

export interface MeasureName {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  readonly format: MeasureFormat;
  /** The definition in words, for the documents and for whoever asks what a figure means. */
  readonly means: string;
  /** What its codes are called on a sheet; JSON has the codes. */
  readonly words?: Readonly<Record<string, string>>;
}

/** The sum of an amount, in units of `unit` amounts (3600 makes hours of seconds). */
export interface Sum<W> extends MeasureName {
  readonly kind: "sum";
  readonly of: Amount<W>;
  readonly unit: number;
}

/** How many distinct values of `of` have an amount above 0 in any of `where`. */
export interface Distinct<W> extends MeasureName {
  readonly kind: "distinct";
  readonly of: readonly Dimension<W>[];
  readonly where: readonly Amount<W>[];
}

/** What people set rather than do: a row's own figure, a group's own figure or else the sum of its rows'. */
export interface Stated<W> extends MeasureName {
  readonly kind: "stated";
  readonly row: (world: W, keys: Keys, period: Period) => number | null;
  readonly group: (world: W, keys: Keys, period: Period) => number | null;
  /** The rows behind what is stated of keys, in the measure's unit. */
  readonly leads?: SaidLeads<W>;
}

export type SaidLeads<W> = (world: W, said: Said) => readonly SourceRow[];

/** Something said of the row's key. */
export interface Label<W> extends MeasureName {
  readonly kind: "label";
  readonly text: (world: W, keys: Keys, period: Period) => Value;
  /** The rows behind what is said of keys. */
  readonly leads?: SaidLeads<W>;
  /** How a sheet puts it, where it is not a plain word or number. */
  readonly show?: (value: Value) => string;
}

/** Measures added together. */
export interface Plus<W> extends MeasureName {
  readonly kind: "plus";
  readonly parts: readonly Measure<W>[];
}

/** One measure less another. */
export interface Difference<W> extends MeasureName {
  readonly kind: "difference";
  readonly of: Measure<W>;
  readonly less: Measure<W>;
}

/** `of / perUnit / per`; null where the denominator is 0 or unknown. */
export interface Ratio<W> extends MeasureName {
  readonly kind: "ratio";
  readonly of: Measure<W>;
  readonly per: Measure<W>;
  readonly perUnit: number;
}

/** One measure or another, as the centre's definitions say. */
export interface Choice<W> extends MeasureName {
  readonly kind: "choice";
  readonly options: readonly Measure<W>[];
  readonly choose: (world: W) => Measure<W>;
}

/** A figure worked out of others by a rule of the house. */
export interface Worked<W> extends MeasureName {
  readonly kind: "worked";
  readonly needs: readonly Measure<W>[];
  readonly work: (values: readonly (number | null)[], world: W) => number | null;
}

/** A measure's share of the report's total of it. */
export interface Share<W> extends MeasureName {
  readonly kind: "share";
  readonly of: Measure<W>;
}

/** A rule that turns the period asked for into another, such as the month to date. */
export interface SpanRule {
  readonly id: string;
  readonly title: string;
  readonly period: (asked: Period) => Period;
}

/** A measure over another period than the one asked for. */
export interface Spanned<W> extends MeasureName {
  readonly kind: "spanned";
  readonly of: Measure<W>;
  readonly span: SpanRule;
}

/** One of the parts that a group falls into by further keys, with the values of the needed measures. */
export interface FoldPart {
  /** The texts of the further keys, joined by a blank. */
  readonly text: string;
  readonly values: readonly (number | null)[];
}

/** Looks at a group's parts by further keys, in their order, and says one thing of them. */
export interface Fold<W> extends MeasureName {
  readonly kind: "fold";
  readonly over: readonly Dimension<W>[];
  readonly needs: readonly Measure<W>[];
  readonly fold: (parts: readonly FoldPart[], world: W) => Value;
  /** Whether the value is a record that takes a column for each of its keys. */
  readonly isSpread: boolean;
  /** Whether a list of parts is bad news, shown in the warning colour. */
  readonly warns?: true;
  /** What stands over a part's column, where the value is spread. */
  readonly heading?: (world: W, text: string, period: Period) => string | null;
  /** What a part is called on a sheet, where its text is a code. */
  readonly call?: (world: W, text: string, period: Period) => string;
}

/** Reads finished columns: a rank, a gap to the group, a flag. */
export interface Post<W> extends MeasureName {
  readonly kind: "post";
  readonly needs: readonly Measure<W>[];
  readonly read: (columns: FinishedColumns<W>, world: W) => readonly Value[];
  /** The formula for a row, from the cells of its needs on the row and on its group's row. */
  readonly formula?: (cells: readonly PostCell[]) => string;
  /** What a row's value is held against: all rows of the report, those of its group, or the group itself. */
  readonly compares?: "rows" | "rowsOfGroup" | "group";
  /** What a sheet says after each value, such as that it is provisional. */
  readonly remark?: (columns: FinishedColumns<W>, world: W) => readonly string[];
}

export interface PostCell {
  readonly own: string;
  readonly group: string;
}

/** The finished columns of a report's rows, and of the groups the rows belong to. */
export interface FinishedColumns<W> {
  own(measure: Measure<W>): readonly (number | null)[];
  ofGroup(measure: Measure<W>): readonly (number | null)[];
  /** Which group each row belongs to. */
  readonly groups: readonly number[];
}

export type Base<W> = Sum<W> | Distinct<W>;
export type Measure<W> =
  | Base<W>
  | Stated<W>
  | Label<W>
  | Plus<W>
  | Difference<W>
  | Ratio<W>
  | Choice<W>
  | Worked<W>
  | Share<W>
  | Spanned<W>
  | Fold<W>
  | Post<W>;
