import type { Grid, GridCell } from "../../lib/report/grid.ts";
import { graft } from "./package/graft.ts";
import { writeWorkbook } from "./write.ts";

/** The grids as a workbook of their own, or as a copy of the file given with them added; links to that file stay in it. */
export async function saveMade(
  grids: readonly Grid[],
  into: { readonly name: string; readonly bytes: Uint8Array } | null,
): Promise<Uint8Array> {
  if (!into) return writeWorkbook(grids);
  return graft(into, await writeWorkbook(grids.map((grid) => linkWithin(grid, into.name))));
}

function linkWithin(grid: Grid, file: string): Grid {
  const isLeading = ({ link }: GridCell) => link?.file === file;
  if (!grid.rows.some(({ cells }) => cells.some(isLeading))) return grid;
  return { ...grid, rows: grid.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => within(cell, file)) })) };
}

function within(cell: GridCell, file: string): GridCell {
  if (cell.link?.file !== file) return cell;
  const { sheet, cell: address } = cell.link;
  return { ...cell, link: { sheet, cell: address } };
}
