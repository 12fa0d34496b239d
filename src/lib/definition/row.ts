import type { Place } from "../problem.ts";
import { fold, isBlankText } from "../table/fold.ts";

/** A line of the sheet 口径. `place` is its value's cell; a number for an item is a date's serial in the 1900 system. */
export interface DefinitionRow {
  readonly block: string;
  readonly item: string | number;
  readonly value: string | number | boolean | null;
  readonly unit: string | null;
  /** Whether a blank value may be a 0, as in a bare range. */
  readonly mayBeZero?: true;
  readonly place: Place;
  readonly blockPlace: Place;
  readonly itemPlace: Place;
}

/** One decision of a row. Two of the same `key` must have the same `meaning`. */
export interface Setting {
  readonly key: string;
  /** What is decided, in the person's words. */
  readonly about: string;
  readonly meaning: string;
  readonly row: DefinitionRow;
  /** The name of its block. */
  readonly block: string;
  /** What its block makes a value of, with the others. */
  readonly decides: unknown;
}

/** A row that cannot be, with the cell to correct and the sentence that follows its address. */
export class DefinitionFault extends Error {
  override readonly name = "DefinitionFault";

  constructor(
    readonly place: Place,
    sentence: string,
  ) {
    super(sentence);
  }
}

export function itemText(row: DefinitionRow): string {
  return fold(String(row.item));
}

/** The value as text; empty for every way of writing none. */
export function valueText(row: DefinitionRow): string {
  const text = fold(String(row.value ?? ""));
  return isBlankText(text) ? "" : text;
}

/** The parts of a value that lists several. */
export function listedIn(row: DefinitionRow, separators: RegExp): string[] {
  return valueText(row)
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The fault of a value that its entry does not take. */
export function misfit(row: DefinitionRow, remedy: string): DefinitionFault {
  return new DefinitionFault(row.place, `“${fold(row.block)}·${itemText(row)}”不能是“${row.value}”。${remedy}`);
}
