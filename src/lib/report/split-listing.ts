import type { ListingTable } from "./listing.ts";
import { textsInOrder } from "./sort-groups.ts";

/** A part of a listing that has a sheet of its own, and what it is of. */
export interface ListingPart<W> {
  readonly part: string | null;
  readonly table: ListingTable<W>;
}

/** A sheet for each value of what it is split by, in that one's order; one when nothing is left to split. */
export function splitListing<W>(table: ListingTable<W>): ListingPart<W>[] {
  const { report, world, question, rows } = table;
  const { sheetBy, columns } = report;
  if (!sheetBy || question.options[sheetBy.id] !== undefined || rows.length === 0) return [{ part: null, table }];
  const place = columns.findIndex(({ id }) => id === sheetBy.id);
  return textsInOrder(sheetBy, world, question.period).flatMap((part) => {
    const own = rows.filter((row) => row[place] === part);
    return own.length === 0 ? [] : [{ part, table: { ...table, rows: own } }];
  });
}
