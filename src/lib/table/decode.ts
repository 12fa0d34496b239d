import { Kind, type CellColumn } from "./cell.ts";
import type { Dictionary } from "./dictionary.ts";

/** A cell's meaning as one number: a quantity, a date, a dictionary code; or one of these two. */
export const BLANK = NaN;
export const UNREADABLE = Infinity;

/** What a decoder may know of its column: the header's unit, the date system, and where its texts go. */
export interface ColumnContext {
  readonly unit: string | null;
  readonly date1904: boolean;
  readonly dictionary: Dictionary;
}

/** Reads the cells of one column. Blank and error cells never reach it. */
export interface Decoder {
  /** `text` is NFKC-folded, trimmed, not empty, and not one of the words that mean blank. */
  text(text: string): number;
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
  readonly decoder: (column: ColumnContext) => Decoder;
}

/** Whether a cell of this kind is for a decoder to read as a number. */
export function isNumeric(kind: number): boolean {
  return kind !== Kind.text && kind !== Kind.blank && kind !== Kind.error;
}
