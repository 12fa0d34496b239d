import { isBlankText } from "../../../table/fold.ts";
import { formatDay } from "../../../table/moment.ts";
import type { DayColumns } from "./day-columns.ts";
import { DAY_CELL_HEADER, DAY_HEADER } from "./export-tables.ts";
import type { ReadSheet, ViewCell } from "./sheet-view.ts";

/** A sheet with a column a day, about to be laid out as one with a row a day. */
export interface Unfolding extends ReadSheet {
  readonly days: DayColumns;
  /** A cell's text, folded. */
  readonly text: (row: number, column: number) => string;
  /** What cells say in other words than their own, where these are numbers of something; the rest then says nothing. */
  readonly words: ReadonlyMap<string, string> | null;
}

/** The header of the rows to be, over who they are about, their day and the cell. */
export function headerRow({ days: { row, left } }: Unfolding, identity: readonly ViewCell[]): ViewCell[] {
  return [...identity, { row, column: left, text: DAY_HEADER }, { row, column: left, text: DAY_CELL_HEADER }];
}

/** One row for each filled cell of a row of days, behind the cells that tell whose they are. */
export function dayRows(
  { days: { period, left }, text, words }: Unfolding,
  row: number,
  identity: readonly ViewCell[],
): ViewCell[][] {
  const rows: ViewCell[][] = [];
  for (let day = period.from; day <= period.to; day++) {
    const column = left + day - period.from;
    const told = words ? (words.get(text(row, column)) ?? "") : text(row, column);
    if (isBlankText(told)) continue;
    const cell = words ? { row, column, text: told } : { row, column };
    rows.push([...identity, { row, column, text: formatDay(day) }, cell]);
  }
  return rows;
}
