import type { Origin } from "../../../table/intake.ts";
import type { RowNote } from "./row-note.ts";

/** Something that has a number, and the row it was read from. */
interface Numbered {
  readonly id: string;
  readonly origin: Origin;
}

/** The last row of each number, and a note on every row that it replaces (spec 8.4). */
export function lastVersions<R extends Numbered>(
  read: readonly R[],
  dayOf: (row: R) => number,
): { readonly rows: readonly R[]; readonly notes: RowNote[] } {
  const last = new Map(read.map((row) => [idKey(row.id), row]));
  const isLast = (row: R) => last.get(idKey(row.id)) === row;
  const notes = read
    .filter((row) => !isLast(row))
    .map((row) => ({ origin: row.origin, code: "laterVersion", field: "id", value: row.id, day: dayOf(row) }));
  return { rows: read.filter(isLast), notes };
}

/** Numbers are compared without case. */
export function idKey(id: string): string {
  return id.toUpperCase();
}
