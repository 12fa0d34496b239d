import type { Batch } from "../../../table/intake.ts";
import type { TableReader } from "../../../table/read-table.ts";

/** A row of one agent and day, as it is read. */
export interface DailyRow {
  readonly reader: TableReader;
  readonly batch: Batch;
  readonly index: number;
}

/** The text of a cell; empty of a blank. */
export function textAt({ reader, batch, index }: DailyRow, field: string): string {
  return reader.dictionaries[field]!.texts[batch.columns[field]![index]!] ?? "";
}
