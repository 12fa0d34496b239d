import { columnLetter, type Effect, type Problem } from "../problem.ts";
import type { FoundTable } from "./recognise.ts";

/** What became of the rows of one table in one sheet; `counted` includes the noted ones. */
export interface RowCounts {
  rows: number;
  counted: number;
  noted: number;
  setAside: number;
  skipped: number;
}

/** The reading of one table in one sheet, with its problems. */
export interface Reading extends RowCounts {
  readonly table: string;
  readonly file: string;
  readonly sheet: string;
  /** As a person sees it, from 1. */
  readonly headerRow: number;
  readonly problems: Problem[];
}

/** A problem's cell within a table being read: the row counts from 0 in the sheet; null of the whole sheet. */
export interface Finding extends Pick<Problem, "limit" | "repeats" | "rows" | "field"> {
  readonly code: string;
  readonly row: number | null;
  readonly column: number | null;
  readonly value: string;
  readonly day: number | null;
}

export function startReading({ table, sheet, headerRow }: FoundTable): Reading {
  const counts = { rows: 0, counted: 0, noted: 0, setAside: 0, skipped: 0 };
  return {
    table: table.formOf,
    file: sheet.file,
    sheet: sheet.name,
    headerRow: (sheet.origin?.(headerRow, 0).row ?? headerRow) + 1,
    problems: [],
    ...counts,
  };
}

export function record(reading: Reading, effect: Effect, finding: Finding): void {
  const { table, file, sheet } = reading;
  const { row: rowFrom0, column: columnFrom0, ...told } = finding;
  const row = rowFrom0 === null ? null : rowFrom0 + 1;
  const column = columnFrom0 === null ? null : columnLetter(columnFrom0);
  reading.problems.push({ effect, table, file, sheet, row, column, ...told });
}

/** Holds the books to it: every row is counted, set aside or skipped, and none twice. */
export function assertConserved(reading: Reading): void {
  const { rows, counted, setAside, skipped, sheet } = reading;
  if (rows !== counted + setAside + skipped) {
    throw new Error(`${sheet}: ${rows} rows, but ${counted} counted + ${setAside} set aside + ${skipped} skipped`);
  }
}
