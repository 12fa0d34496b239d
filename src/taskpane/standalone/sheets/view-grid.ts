import { faceCharts } from "../../../lib/report/face/chart-face.ts";
import { showNumber } from "../../../lib/report/face/number-formats.ts";
import { facePage } from "../../../lib/report/face/page-face.ts";
import { type FacedCell, type FacedRow, faceRows } from "../../../lib/report/face/row-face.ts";
import { isBare } from "../../../lib/report/face/row-layout.ts";
import { tintsOf } from "../../../lib/report/face/tints.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { Looks, pixelWidth, type SheetView, type ShownCell } from "./sheet-view.ts";

const PIXELS_PER_POINT = 4 / 3;

/** A sheet that was made, shown as Excel shows it. */
export function viewGrid(grid: Grid): SheetView {
  const faced = [...faceRows(grid)];
  const { headings } = facePage(grid);
  const tintAt = tintsOf(grid);
  return {
    frame: {
      widths: grid.columns.map(({ width }) => pixelWidth(width)),
      heights: Float32Array.from(faced, ({ height }) => Math.ceil(height * PIXELS_PER_POINT)),
      headings,
      frozenColumns: grid.frozenColumns,
      charts: faceCharts(grid),
    },
    rows: (first, end) => {
      const looks = new Looks();
      const shown = faced.slice(first, end).map((row, at) => {
        const cells = row.cells.map((cell, column): ShownCell => {
          const tint = tintAt(first + at, column);
          return { ...showCell(cell, looks), ...(tint && { tint }) };
        });
        return { isBare: isBare(grid.rows[first + at]!), spans: row.spans, cells };
      });
      return Promise.resolve({ first, rows: shown, looks: looks.list });
    },
    formulaAt: (row, column) => formulaIn(faced[row], column),
  };
}

function showCell({ value, look, link }: FacedCell, looks: Looks): ShownCell {
  const text = typeof value === "number" ? showNumber(value, look.numberFormat) : (value ?? "");
  return { text, look: looks.placeOf(look), ...(link && { link }) };
}

function formulaIn(row: FacedRow | undefined, column: number): string | null {
  return row?.cells[column]?.formula ?? null;
}
