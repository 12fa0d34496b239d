import type { Problem } from "../problem.ts";
import type { Sheet } from "./sheet.ts";

/** Why a row cannot count, and the field that shows it. */
export interface Fault extends Pick<Problem, "limit" | "repeats"> {
  readonly code: string;
  readonly field: string;
  /** What the problem shows where the cell's own text does not tell enough. */
  readonly value?: string;
}

/**
 * Where something was read, as two integers: the sheet's place among those read, and its row from 0; and its column
 * where one row tells of several such things.
 */
export interface Origin {
  readonly sheet: number;
  readonly row: number;
  readonly column?: number | null;
}

/** Some decoded rows of a table. Every field has its column, all blank where the sheet lacks it. */
export interface Batch {
  readonly columns: Readonly<Record<string, Float64Array>>;
  readonly sheet: Sheet;
  /** The sheet's row, from 0, of the first of the batch. */
  readonly firstRow: number;
  /** The sheet's place among those read. */
  readonly sheetNumber: number;
  /** How many rows of the sheet there are from the batch's first on, for whoever makes room for them. */
  readonly rowsToCome: number;
  has(field: string): boolean;
  /** All of a column that the table looks through beforehand, decoded; of a column that the sheet lacks, nothing. */
  whole(field: string): Float64Array;
  /** Where a row, or its cell under a field, stands in the sheet as people know it. */
  origin(index: number, field?: string): Origin;
  /** Leaves a note on a row, kept if the row counts in the end. */
  note(index: number, fault: Fault): void;
}

/** What the rows of a table are judged by, beyond what its fields say. */
export interface RowRules {
  /** For some fields, the code a row must be set aside for, asked in the order of the table's fields. */
  readonly checks?: Readonly<Record<string, (index: number) => string | null>>;
  /** What is wrong with a row whose required `field` is blank; that it is missing when not given. */
  readonly missing?: (index: number, field: string) => Fault;
  /** The day of a row whose day field is blank, where another cell tells it. */
  readonly day?: (index: number) => number | null;
}

/** What a table's rows are judged by, and where the good ones go, one after the other. */
export interface RowIntake extends RowRules {
  /** Takes a row that has no fault of its own, or says why it cannot count. */
  readonly accept: (index: number) => Fault | null;
}

/** The same of a table of very many rows, which are looked at column by column. */
export interface ColumnIntake extends RowRules {
  /** Marks the rows that the checks must be asked about; they find no fault with any other. */
  readonly doubt: (doubts: Uint8Array) => void;
  /** Takes the rows that have no fault of their own, in their order, and refuses those that cannot count. */
  readonly acceptAll: (rows: Int32Array, refuse: (index: number, fault: Fault) => void) => void;
}

export type BatchIntake = RowIntake | ColumnIntake;

/** A column of words by which a sheet is told from one of another kind: most of its words are known to the table. */
export interface KnownWords {
  readonly field: string;
  /** Asked of folded texts. */
  readonly isKnown: (word: string) => boolean;
  /** The problem that a sheet is whose words are mostly others: none of its rows counts. */
  readonly code: string;
}

export type Intake = ((batch: Batch) => BatchIntake) & { readonly knows?: KnownWords };
