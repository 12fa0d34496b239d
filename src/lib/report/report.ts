import type { AsOf } from "../facts/as-of.ts";
import type { Period } from "../facts/period.ts";
import type { Only } from "../facts/select.ts";
import type { RateWithInterval } from "../measure/with-interval.ts";
import type { Dimension, Measure, MeasureName, SpanRule, Value } from "../measure/measure.ts";
import type { Origin } from "../table/intake.ts";
import type { ReportChart } from "./charts.ts";

/** Whether an option must be given or may be; a flag is but given or not. */
export type OptionUse = "required" | "optional" | "flag";

/** What all kinds of report have in common. */
export interface ReportName<W = never> {
  readonly id: string;
  readonly title: string;
  readonly english: string;
  /** What the report tells, in a sentence for the documents. */
  readonly tells: string;
  /** The one kind of period it is of, if only one. */
  readonly of: "day" | "month" | "any";
  /** By option (`city`, `product`), how it may be narrowed. */
  readonly options: Readonly<Record<string, OptionUse>>;
  /** The ids of the tables whose problems concern it. */
  readonly tables: readonly string[];
  /** Groups of tables of which one each must have been found, lest a figure be quietly missing. */
  readonly needs: readonly (readonly string[])[];
  /** Of a report of a moment's state: which one a period is asked for at, unless the question says it. */
  readonly momentOf?: (world: W, period: Period) => AsOf;
}

/** A measure whose numbers are coloured, and whether a high one is good news. */
export interface Shade<W> {
  readonly measure: Measure<W>;
  readonly as: "highIsGood" | "highIsBad";
}

/** A report that groups facts: what its rows are and what they show. */
export interface Report<W> extends ReportName<W> {
  readonly kind: "grouped";
  readonly rows: readonly Dimension<W>[];
  /** The rows instead, when an option narrows the report. */
  readonly narrowedRows: Readonly<Record<string, readonly Dimension<W>[]>>;
  readonly show: readonly Measure<W>[];
  /** A row of subtotals after each group of the first key, and what only it shows. */
  readonly subtotal: boolean;
  readonly subtotalsShow: readonly Measure<W>[];
  readonly total: boolean;
  readonly totalsShow: readonly Measure<W>[];
  /** What is shown of rows and neither of subtotals nor of totals. */
  readonly rowsAlone?: readonly Measure<W>[];
  /** What is shown of rows and subtotals, not of totals. */
  readonly notOfTotal?: readonly Measure<W>[];
  /** The rows that stand even without facts, as codes of the keys in order. */
  readonly standing: (
    world: W,
    asked: { rows: readonly Dimension<W>[]; period: Period; options: Question["options"] },
  ) => readonly (readonly number[])[];
  /** Whether body rows whose every figure is 0 or blank are left out; the sums are none the less of what is shown. */
  readonly dropsIdle: boolean;
  /** The body rows worth showing; all when not given. */
  readonly keep?: (values: Readonly<Record<string, Value>>) => boolean;
  /** The order of body rows, where it is not that of their keys; rows that are alike stay in that. */
  readonly order?: (a: ReportRow["values"], b: ReportRow["values"]) => number;
  /** The key whose rows come last, whatever their order. */
  readonly last?: number;
  /** The place of a row's keys among those that are alike, where it is not that of the keys. */
  readonly rankOf?: (world: W, keys: readonly number[], period: Period) => number;
  /** Measures with bars behind their numbers. */
  readonly bars: readonly Measure<W>[];
  /** Measures shaded from low to high. */
  readonly shades: readonly Shade<W>[];
  readonly charts: readonly ReportChart<W>[];
  /** A list that goes on a further sheet beside the report. */
  readonly beside?: BesideList<W>;
  /** Lists that stand under the table on its own sheet; in JSON `blocks` by their ids. */
  readonly below: readonly Listing<W>[];
  /** A line under the table for each text. */
  readonly notes?: (world: W, period: Period) => readonly string[];
}

/** A column of a listing; its values are numbers for dates (serials) and times (seconds), codes for the report's own words. */
export interface ListingColumn<W = unknown> extends Omit<MeasureName, "format"> {
  readonly format: MeasureName["format"] | "date" | "time";
  /** What a code is called on a sheet, where that depends on the world. */
  readonly call?: (world: W, code: string, period: Period) => string;
  /** How a sheet puts a value, where it is not a plain word or number. */
  readonly show?: (value: Value) => string;
  /** Whether yes, or anything in a list, is bad news, shown in the warning colour. */
  readonly warns?: true;
  /** Whether its texts are sentences, which take several lines rather than a wide column. */
  readonly isLong?: true;
}

/** A line of a listing: a value for each column. */
export type ListingLine = readonly Value[];

/** A report that lists facts one by one. */
export interface Listing<W> extends ReportName<W> {
  readonly kind: "listing";
  readonly columns: readonly ListingColumn<W>[];
  /** What the listing is split by over sheets, one of its columns. */
  readonly sheetBy?: Dimension<W>;
  readonly list: (world: W, question: Question) => readonly ListingLine[];
  readonly totals?: ListingTotals<W>;
}

/** What a list comes to, under it. */
export interface ListingTotals<W> {
  readonly columns: readonly ListingColumn<W>[];
  /** What each column counts. */
  readonly of: (world: W, question: Question) => readonly Counted[];
}

/** Things that are counted, each by the rows that tell of it. */
export type Counted = readonly (readonly Origin[])[];

/** A list read off a report worked out, such as what to do about its rows. */
export interface BesideList<W> extends Pick<ReportName<W>, "id" | "title" | "english" | "tells"> {
  readonly columns: readonly ListingColumn<W>[];
  readonly list: (table: ReportTable<W>) => readonly ListingLine[];
}

/** The totals of a grouped report, a line for each figure, beside those of an earlier period. */
export interface Comparison<W> extends ReportName<W> {
  readonly kind: "comparison";
  readonly totals: Report<W>;
  readonly lines: readonly FigureLines<W>[];
  /** The earlier period. */
  readonly against: SpanRule;
  /** Rates whose interval is shown; JSON then names the columns `measure`, `this`, `previous`, else `figure`, `now`, `before`. */
  readonly intervals?: readonly RateWithInterval<W>[];
}

/** Figures that a period has where it has any of `where`, if that is said; else they are not 0 but unknown. */
export interface FigureLines<W> {
  readonly where?: Measure<W>;
  readonly figures: readonly Measure<W>[];
}

/** What a composed report may be made of. */
export type PartReport<W> = Report<W> | Listing<W> | Comparison<W>;

/** A part of a composed report, with the charts of one of the parts at its right. */
export interface Part<W> {
  readonly report: PartReport<W>;
  readonly beside?: Report<W>;
  /** A span of its own, of what is looked back on; such a part stands on the sheet and is no block of the data. */
  readonly over?: SpanRule;
}

/** Several reports under one another on one sheet; one that lacks a table is left out. */
export interface Composed<W> extends ReportName<W> {
  readonly kind: "composed";
  readonly parts: readonly Part<W>[];
}

export type AnyReport<W> = Report<W> | Listing<W> | Composed<W>;

/** What a report is asked for; `options` are the texts that `only` was read from. */
export interface Question {
  readonly period: Period;
  readonly only: Only;
  readonly options: Readonly<Record<string, string>>;
}

/** A row, a subtotal or the totals: its keys' codes in order, and its values by measure id. */
export interface ReportRow {
  readonly keys: readonly number[];
  readonly values: Readonly<Record<string, Value>>;
}

/** A grouped report worked out. `rows` of the report are those of the question. */
export interface ReportTable<W> {
  readonly report: Report<W>;
  readonly world: W;
  readonly question: Question;
  readonly rows: readonly ReportRow[];
  readonly subtotals: readonly ReportRow[];
  readonly totals: ReportRow | null;
  /** By the id of a measure spread over columns, the texts of its columns in order. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly below: readonly ListingTable<W>[];
}

/** A listing worked out. */
export interface ListingTable<W> {
  readonly report: Listing<W>;
  readonly world: W;
  readonly question: Question;
  readonly rows: readonly ListingLine[];
  /** What they come to, of a listing that says so. */
  readonly totals?: readonly Counted[];
}

/** The report with the rows that its options leave to be told apart; its subtotals are then of another key. */
export function narrowed<W>(report: Report<W>, options: Question["options"]): Report<W> {
  const option = Object.keys(report.narrowedRows).find((name) => options[name] !== undefined);
  return option === undefined ? report : { ...report, rows: report.narrowedRows[option]!, subtotalsShow: [] };
}

/** Whether a measure stands on body rows alone: words about their keys, and what the report says. */
export function isOfRowsAlone<W>({ rowsAlone = [] }: Report<W>, measure: Measure<W>): boolean {
  return measure.kind === "label" || rowsAlone.includes(measure);
}
