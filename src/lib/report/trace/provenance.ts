import type { Origin } from "../../table/intake.ts";
import type { ListingLine, ReportRow, ReportTable } from "../report.ts";

/** Where a line of a listing comes from: rows that were read, or the row of a report it was read off. */
export type Provenance<W> =
  { readonly origins: readonly Origin[] } | { readonly table: ReportTable<W>; readonly row: ReportRow };

const known = new WeakMap<ListingLine, unknown>();

/** The line, from which the way back is then known. */
export function comingFrom<L extends ListingLine, W>(line: L, provenance: Provenance<W>): L {
  known.set(line, provenance);
  return line;
}

/** Where a line comes from; nowhere for one of a listing that a script made without saying so. */
export function provenanceOf<W>(line: ListingLine): Provenance<W> {
  return (known.get(line) as Provenance<W> | undefined) ?? { origins: [] };
}
