import type { Grid } from "../grid.ts";

/** The row before which a sheet's table ends, with its totals: notes, lists and charts stand below. */
export function tableEnd({ rows }: Grid): number {
  const header = rows.findIndex(({ role }) => role === "header");
  const end = header < 0 ? -1 : rows.findIndex(({ role }, row) => row > header && role === "note");
  return end < 0 ? rows.length : end;
}
