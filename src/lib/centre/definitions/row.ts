import { fold, isBlankText } from "../../table/fold.ts";
import type { AddedHeader } from "../../table/match.ts";
import type { Field, Table } from "../../table/table.ts";
import type { Place } from "../../problem.ts";
import type { Entry } from "./entry.ts";
import type { OutcomeClass } from "./outcomes.ts";

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

/** The words of the centre that definitions may refer to. */
export interface Vocabulary {
  readonly tables: readonly VocabularyTable[];
  readonly attendanceStatuses: readonly string[];
}

export interface VocabularyTable extends Pick<Table, "id" | "title"> {
  readonly fields: Readonly<Record<string, Pick<Field, "headers">>>;
}

/** What the rows have decided so far. */
export interface Draft {
  readonly values: Map<Entry, unknown>;
  readonly outcomes: Map<string, OutcomeClass>;
  readonly statuses: Map<string, string>;
  readonly synonyms: AddedHeader[];
  readonly sheetTables: Map<string, string | null>;
  readonly isWorkday: Map<number, boolean>;
}

/** One decision of a row. Two of the same `key` must have the same `meaning`. */
export interface Setting {
  readonly key: string;
  /** What is decided, in the person's words. */
  readonly about: string;
  readonly meaning: string;
  readonly row: DefinitionRow;
  readonly apply: (draft: Draft) => void;
}

/** Reads a row that has an item and a value. */
export type BlockReader = (row: DefinitionRow, vocabulary: Vocabulary) => Setting[];

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
