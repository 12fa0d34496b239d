import { textWidth } from "../lib/report/column-width.ts";
import type { Grid, GridCell, GridColumn, GridRow } from "../lib/report/grid.ts";
import type { SampleCell, SampleRow, SampleSheet } from "./sample-sheet.ts";

/** The sheets of a made-up centre for a host that takes grids; text stays text, as in the sample itself. */
export function sampleGrids(sheets: readonly SampleSheet[]): Grid[] {
  return sheets.map(gridOf);
}

function gridOf(sheet: SampleSheet): Grid {
  const { name, rows, merges = [], headerRow } = sheet;
  const columnCount = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    stamp: null,
    frozenColumns: 0,
    filter: false,
    columns: Array.from({ length: columnCount }, (_, column) => columnOf(sheet, column)),
    rows: rows.map((cells, row): GridRow => ({
      role: row === headerRow ? "header" : "body",
      cells: cells.map(cellOf),
    })),
    merges,
  };
}

function cellOf(cell: SampleCell): GridCell {
  if (typeof cell === "string") return { value: cell, format: "text" };
  if (cell === null || typeof cell === "number") return { value: cell };
  if ("serial" in cell) return { value: cell.serial, format: cell.show };
  if ("error" in cell) return { value: null, formula: "NA()" };
  return { value: cell.result, formula: cell.formula };
}

const MEASURED_ROWS = 60;
const [NARROWEST, WIDEST] = [8, 40];
const MOMENT_WIDTH = 20;

/** As wide as the header and the first rows need; a title goes over several columns and measures none. */
function columnOf({ rows, headerRow }: SampleSheet, column: number): GridColumn {
  const measured = rows.slice(Math.max(headerRow, 0), MEASURED_ROWS);
  const widest = Math.max(...measured.map((row) => widthAt(row, column)));
  return { format: "general", width: Math.min(WIDEST, Math.max(NARROWEST, widest + 2)) };
}

function widthAt(row: SampleRow, column: number): number {
  const cell = row[column] ?? null;
  if (typeof cell === "object" && cell !== null) return "show" in cell && cell.show === "dateTime" ? MOMENT_WIDTH : 11;
  return textWidth(String(cell ?? ""));
}
