import { type CellColumn, holdsText, Kind, type Texts } from "./cell.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Limit } from "./limit.ts";

/** A cell's meaning as one number: a quantity, a date, a dictionary code; or one of these two. */
export const BLANK = NaN;
export const UNREADABLE = Infinity;

/** What a decoder may know of its column: the header's unit, the date system, and where its texts go. */
export interface ColumnContext {
  readonly unit: string | null;
  readonly date1904: boolean;
  readonly dictionary: Dictionary;
  /** Whether all dates of the column are written with a year of two digits in front, as `25-10-09`. */
  readonly hasShortYears?: boolean;
}

/** Leaves a note on the rows of a text that is read, and yet not as it should stand there. */
export type NoteText = (code: string) => void;

/** Reads the cells of one column. Cells that are blank, errors or formulas never reach it. */
export interface Decoder {
  /** `text` is NFKC-folded, trimmed, not empty, and not one of the words that mean blank. */
  text(text: string, note?: NoteText): number;
  /** The same of the text as it is written, but for white space around it, where that is what counts. */
  written?(text: string): number;
  /** A number, boolean (0 or 1), or date serial of the given kind. */
  number(value: number, kind: Kind): number;
  /** Whether a text of figures means the number that they write. */
  readonly takesFigures?: true;
  /** The same of all numeric cells of a run: a call for each of them would cost more than what it does. */
  numbers?(column: CellColumn, into: Float64Array): void;
}

/** A kind of column: what its cells mean, and the problem an unreadable one is. */
export interface ColumnType {
  readonly id: string;
  readonly unreadable: string;
  /** The words it takes, where they are few. */
  readonly words?: readonly string[];
  /** What bare numbers count, where the header names no unit. */
  readonly unit?: string;
  /** What its numbers are at most. */
  readonly limit?: Limit;
  readonly decoder: (column: ColumnContext) => Decoder;
}

/** Whether a cell of this kind is for a decoder to read as a number. */
export function isNumeric(kind: number): boolean {
  return kind !== Kind.blank && !holdsText(kind);
}

/** Excel shows no more digits than these; the rest is float noise. */
export const SHOWN_DIGITS = 15;
const ZERO = "0".charCodeAt(0);

/** The number that a text of digits alone writes as a number would be written; null of any other text. */
export function readFigures(text: string): number | null {
  if (text.length === 0 || text.length > SHOWN_DIGITS || (text.length > 1 && text.startsWith("0"))) return null;
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

/** The same of one of many texts, which need not be made for it. */
export function figuresAt(texts: Texts, index: number): number | null {
  return texts.figuresAt ? texts.figuresAt(index) : readFigures(texts.at(index)!);
}
