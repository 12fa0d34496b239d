import { safeSheetName } from "../../../lib/report/face/excel-limits.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { storedMark } from "../../../lib/report/mark.ts";
import { type Census, type CensusSheet, isHousehold } from "./read-census.ts";

/** Where a grid comes to stand: in the sheet `former` that bears its mark, or in a new one at the end. */
export interface Spot {
  readonly grid: Grid;
  /** As sheets keep it; null for a plain sheet. */
  readonly mark: string | null;
  readonly former: CensusSheet | null;
  readonly name: string;
}

/** A spot for each grid; one of the user's sheets with the same name keeps it, and so does one that is `occupied`. */
export function assignSpots(grids: readonly Grid[], { sheets }: Census, occupied: ReadonlySet<string>): Spot[] {
  const free = sheets.filter(
    (sheet) => sheet.texts.mark !== undefined && !isHousehold(sheet) && !occupied.has(sheet.id),
  );
  const names = sheets.map(({ name }) => name);
  const spots = grids.map((grid): Spot => {
    const text = grid.mark ?? grid.stamp;
    const mark = text === null ? null : storedMark(text);
    const place = mark === null ? -1 : free.findIndex(({ texts }) => texts.mark === mark);
    const former = place < 0 ? null : free.splice(place, 1)[0]!;
    if (former) return { grid, mark, former, name: former.name };
    const name = safeSheetName(grid.name, names);
    names.push(name);
    return { grid, mark, former, name };
  });
  return spots.map((spot) => ({ ...spot, grid: withLinks(spot.grid, spots) }));
}

/** Links between the grids lead to where these have come to stand. */
function withLinks(grid: Grid, spots: readonly Spot[]): Grid {
  const moved = new Map(
    spots.filter((spot) => spot.name !== spot.grid.name).map((spot) => [spot.grid.name, spot.name]),
  );
  if (moved.size === 0) return grid;
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const name = cell.link && cell.link.file === undefined ? moved.get(cell.link.sheet) : undefined;
      return name === undefined ? cell : { ...cell, link: { ...cell.link!, sheet: name } };
    }),
  }));
  return { ...grid, rows };
}
