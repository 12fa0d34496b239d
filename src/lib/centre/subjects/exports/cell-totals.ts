import type { Definitions } from "../../../definition/definitions.ts";
import type { Batch } from "../../../table/intake.ts";
import { membersOf } from "../../../table/table.ts";
import { keyOfLeave, type Range } from "./cell-amounts.ts";
import { type CellSums, rowOf } from "./cell-sums.ts";
import { type ExportMeasure, LEAVE_COLUMNS } from "./export-tables.ts";
import { meaningOfLeave } from "./tell-words.ts";

/** A total of a row, by the columns that make it up, and what the row's own day cells give of it. */
export interface CellTotal {
  readonly columns: readonly string[];
  readonly byCells: Range;
}

interface RowTotals {
  readonly batch: Batch;
  readonly index: number;
  readonly cells: CellSums;
  readonly definitions: Definitions;
}

/** The totals that words of a day tell of, by the amount of a cell; of several choices of columns the first that is filled. */
const TOTALS: readonly (readonly [key: string, choices: readonly (readonly ExportMeasure[])[]])[] = [
  ["attended", [["attendedDays"]]],
  ["late", [["lateTimes", "severeTimes"]]],
  ["lateSeconds", [["lateTime", "severeTime"]]],
  ["early", [["earlyTimes", "severeEarlyTimes"]]],
  ["earlySeconds", [["earlyTime", "severeEarlyTime"]]],
  ["missed", [["missingCards"], ["missingIn", "missingOut"]]],
  ["absentDays", [["absentDays", "absentLate", "absentEarly"]]],
  ["absentTime", [["absentTime"]]],
  ["absentTimes", [["absentTimes"]]],
  ["公出", [["trip", "outing"]]],
];

/** The filled totals of a row whose day cells can all be read; a blank cell is no total. */
export function cellTotals(row: RowTotals): CellTotal[] {
  return [...countedTotals(row), ...leaveTotals(row)];
}

function countedTotals({ batch, index, cells }: RowTotals): CellTotal[] {
  return TOTALS.flatMap(([key, choices]) => {
    const columns = choices.map((ids) => filled(batch, index, ids)).find((ids) => ids.length > 0);
    const byCells = cells.of(rowOf(batch, index), [key]);
    return columns && byCells ? [{ columns, byCells }] : [];
  });
}

/** Columns of one meaning, such as 病假 and 全薪病假, make one total. */
function leaveTotals({ batch, index, cells, definitions }: RowTotals): CellTotal[] {
  const byKind = new Map<string, string[]>();
  for (const { field, name } of membersOf(LEAVE_COLUMNS, batch.columns)) {
    const meaning = meaningOfLeave(name, definitions);
    if (!meaning) continue;
    const key = keyOfLeave(meaning);
    byKind.set(key, [...(byKind.get(key) ?? []), field]);
  }
  return [...byKind].flatMap(([key, fields]) => {
    const columns = filled(batch, index, fields);
    const byCells = cells.ofLeave(rowOf(batch, index), key);
    return columns.length > 0 && byCells ? [{ columns, byCells }] : [];
  });
}

function filled({ columns }: Batch, index: number, ids: readonly string[]): string[] {
  return ids.filter((id) => !Number.isNaN(columns[id]![index]!));
}
