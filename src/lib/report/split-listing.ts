import type { ListingTable } from "./listing.ts";

/** A part of a listing that has a sheet of its own, and what it is of. */
export interface ListingPart<W> {
  readonly part: string | null;
  readonly table: ListingTable<W>;
}

/** A sheet for each value of the column it is split by, in order of appearance; one when nothing is left to split. */
export function splitListing<W>(table: ListingTable<W>): ListingPart<W>[] {
  const { report, question, rows } = table;
  const place = report.columns.findIndex(({ id }) => id === report.sheetBy);
  if (place < 0 || question.options[report.sheetBy!] !== undefined || rows.length === 0) return [{ part: null, table }];
  const parts = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const value = String(row[place] ?? "");
    const part = parts.get(value);
    if (part) part.push(row);
    else parts.set(value, [row]);
  }
  return [...parts].map(([part, own]) => ({ part, table: { ...table, rows: own } }));
}
