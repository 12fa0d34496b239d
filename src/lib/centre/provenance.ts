import type { Origin } from "../facts/fact-table.ts";
import type { ReportRow, ReportTable } from "../report/report.ts";
import type { Centre } from "./centre.ts";

/** Where a line of a listing comes from: rows that were read, or the row of a report it was read off. */
export type Provenance =
  { readonly origins: readonly Origin[] } | { readonly table: ReportTable<Centre>; readonly row: ReportRow };

type Line = readonly (string | number | null)[];

const known = new WeakMap<Line, Provenance>();

/** The line, from which the way back is then known. */
export function comingFrom<L extends Line>(line: L, provenance: Provenance): L {
  known.set(line, provenance);
  return line;
}

/** Where a line comes from; nowhere for one of a listing that a script made without saying so. */
export function provenanceOf(line: Line): Provenance {
  return known.get(line) ?? { origins: [] };
}
