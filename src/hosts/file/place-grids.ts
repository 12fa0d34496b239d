import { quoteSheet } from "../../lib/report/face/address.ts";
import { safeSheetName } from "../../lib/report/face/excel-limits.ts";
import type { Grid, GridCell } from "../../lib/report/grid.ts";
import type { PlacedSheet } from "../../lib/report/workbook-port.ts";

interface Placement {
  readonly kept: readonly Grid[];
  readonly placed: readonly PlacedSheet[];
}

/** Grids that came to stand among those there were: each in the place of the one of its mark, or at the end. */
export function placeGrids(there: readonly Grid[], grids: readonly Grid[]): Placement {
  const kept = [...there];
  const placed: PlacedSheet[] = [];
  const names = nameGrids(there, grids);
  for (const grid of grids) {
    const name = names.get(grid.name)!;
    const former = kept.findIndex((one) => markOf(one) !== null && markOf(one) === markOf(grid));
    kept.splice(former < 0 ? kept.length : former, 1, { ...renameLinks(grid, names), name });
    placed.push({ name, replaced: former >= 0 });
  }
  return { kept, placed };
}

function markOf({ mark, stamp }: Grid): string | null {
  return mark ?? stamp;
}

/** By the name it wants, the name that each grid gets: that of the one it replaces, else one that is free. */
function nameGrids(there: readonly Grid[], grids: readonly Grid[]): ReadonlyMap<string, string> {
  const taken = there.map(({ name }) => name);
  const names = new Map<string, string>();
  for (const grid of grids) {
    const former = there.find((one) => markOf(one) !== null && markOf(one) === markOf(grid));
    const name = former?.name ?? safeSheetName(grid.name, taken);
    taken.push(name);
    names.set(grid.name, name);
  }
  return names;
}

function renameLinks(grid: Grid, names: ReadonlyMap<string, string>): Grid {
  if ([...names].every(([wanted, name]) => wanted === name)) return grid;
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => renameLink(cell, names)) }));
  return { ...grid, rows };
}

function renameLink(cell: GridCell, names: ReadonlyMap<string, string>): GridCell {
  const { link, formula } = cell;
  return {
    ...cell,
    ...(link?.file === undefined && link && { link: { ...link, sheet: names.get(link.sheet) ?? link.sheet } }),
    ...(formula !== undefined && { formula: renameSheets(formula, names) }),
  };
}

function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce(
    (text, [wanted, name]) => text.replaceAll(`${quoteSheet(wanted)}!`, `${quoteSheet(name)}!`),
    formula,
  );
}
