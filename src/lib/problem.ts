/** What became of the row: left out of every figure, counted with a remark, or passed over as no data at all. */
export type Effect = "setAside" | "noted" | "skipped";

/** Where something stands, as a person sees it: rows from 1, columns by letter. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
}

/** One fault of the workbook's, kept with its cell. `value` is the text as it stands there. */
export interface Problem extends Place {
  readonly code: string;
  readonly effect: Effect;
  readonly table: string;
  /** The id of the table's field that its column is; null of a row as such. */
  readonly field: string | null;
  readonly value: string;
  /** How many rows it is about, where it is of a whole sheet. */
  readonly rows?: number;
  /** The row's day as an Excel serial where it could be read, so that a period can pick its own problems. */
  readonly day: number | null;
  /** What the column takes at most, where the value is beyond it. */
  readonly limit?: Sentence;
  /** What was counted already, where the row tells of it once more. */
  readonly repeats?: Omit<Place, "column">;
}

/** How many rows problems are about. */
export function countRows(problems: readonly Problem[]): number {
  return problems.reduce((sum, { rows = 1 }) => sum + rows, 0);
}

/** A sentence in the two languages people read here. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** An error whose message is already the sentence to show: where, what, and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** `0` is `A`, `27` is `AB`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
