import { isComparison, isComposed, isGrouped, type PartTable } from "../../report/composed.ts";
import type { ListingTable } from "../../report/listing.ts";
import type { Centre } from "../centre.ts";
import type { Result } from "../running/run-report.ts";
import type { LocatedCell } from "./locate-cell.ts";
import { LINE, plainCell } from "./locate-line.ts";
import { shownCell } from "./shown-cell.ts";

type Texts = LocatedCell["row"];

/**
 * The line of a list that a cell stands on, as a query names it: the first that shows the texts up to the cell, else
 * those before it, since the cell's own may have changed. Null where no line does.
 */
export function lineAlike(result: Result, { report, figure, row }: LocatedCell): Texts | null {
  const before = Object.entries(row).filter(([id]) => id !== figure.id);
  const table = listingIn(result, report.id);
  const line = table && (lineWith(table, row) ?? lineWith(table, Object.fromEntries(before)));
  return line === null ? null : { [LINE]: String(line + 1) };
}

function listingIn(result: Result, id: string): ListingTable<Centre> | null {
  const tables = isComposed(result) ? result.parts : [result];
  return tables.filter(isListing).find(({ report }) => report.id === id) ?? null;
}

function isListing(table: PartTable<Centre>): table is ListingTable<Centre> {
  return !isGrouped(table) && !isComparison(table);
}

/** The first line that shows these texts; null for no texts. */
function lineWith({ report, rows }: ListingTable<Centre>, texts: Texts): number | null {
  const asked = report.columns.flatMap((column, place) => {
    const text = texts[column.id];
    return text === undefined ? [] : [{ column, place, text }];
  });
  if (asked.length === 0) return null;
  const isAlike = (line: ListingTable<Centre>["rows"][number]) =>
    asked.every(({ column, place, text }) => shownCell(plainCell(line[place]!, column), column) === text);
  const found = rows.findIndex(isAlike);
  return found < 0 ? null : found;
}
