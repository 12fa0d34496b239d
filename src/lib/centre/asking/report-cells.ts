import type { Grid, GridRow, RowRole } from "../../report/grid.ts";

export type CellValue = string | number | null;

const HEAD: readonly RowRole[] = ["group", "header"];
const NO_FIGURES: readonly RowRole[] = ["title", "stamp", "warning", "note"];

/** The cells of a report's sheets from the header to the totals; of several sheets the header stands once. */
export function reportCells(grids: readonly Grid[]): CellValue[][] {
  const tables = grids.map(tableRows);
  const isNew = ({ role }: GridRow, place: number) => place === 0 || !HEAD.includes(role);
  return cellsOf(tables.flatMap((table, place) => table.filter((row) => isNew(row, place))));
}

/** The cells of a sheet of several tables, with the lines between them. */
export function sheetCells({ rows }: Grid): CellValue[][] {
  const isFilled = ({ role }: GridRow) => !NO_FIGURES.includes(role);
  return cellsOf(rows.slice(rows.findIndex(isFilled), rows.findLastIndex(isFilled) + 1));
}

/** What stands between the head of the sheet and the first note, below which charts keep their figures. */
function tableRows({ rows }: Grid): GridRow[] {
  const first = rows.findIndex(({ role }) => !NO_FIGURES.includes(role));
  const below = rows.slice(first);
  const end = below.findIndex(({ role }) => role === "note");
  return end < 0 ? below : below.slice(0, end);
}

function cellsOf(rows: readonly GridRow[]): CellValue[][] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return rows.map(({ cells }) => Array.from({ length: width }, (_, place) => cells[place]?.value ?? null));
}
