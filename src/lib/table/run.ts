import type { CellColumn } from "./cell.ts";
import type { ColumnDecoder } from "./column-decoder.ts";
import type { Fault } from "./intake.ts";
import type { Reading } from "./journal.ts";
import type { FoundTable } from "./recognise.ts";
import type { RowKinds } from "./row-kind.ts";
import type { Field } from "./table.ts";
import type { TupleSet } from "./tuple-set.ts";

/** A field as it stands in one sheet: its column's place in the region (-1 if absent) and the run's decoded values. */
export interface ReadField {
  readonly name: string;
  readonly field: Field;
  readonly position: number;
  decoder: ColumnDecoder;
  values: Float64Array;
}

/** The reading of one sheet, as all its runs share it. */
export interface Run {
  readonly found: FoundTable;
  readonly reading: Reading;
  /** The sheet's place among those read. */
  readonly sheetNumber: number;
  readonly fields: readonly ReadField[];
  readonly kinds: RowKinds;
  /** The columns that the table looks through beforehand, decoded. */
  readonly whole: Readonly<Record<string, Float64Array>>;
  /** The rows counted so far, where equal ones are set aside. */
  readonly repeats: TupleSet | null;
  /** Why none of its rows counts, where most words of the column that tells the table are not known. */
  readonly foreign: Fault | null;
}

/** A run of rows: its cells, and where it stands in the sheet. */
export interface Cells {
  readonly cells: readonly CellColumn[];
  readonly firstRow: number;
}
