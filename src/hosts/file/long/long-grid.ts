import type { Worksheet } from "exceljs";
import { cellAddress } from "../../../lib/report/face/address.ts";
import type { CellLook } from "../../../lib/report/face/cell-look.ts";
import { type FacedCell, type FacedRow, faceRows } from "../../../lib/report/face/row-face.ts";
import type { Grid } from "../../../lib/report/grid.ts";
import { styleOf } from "../style.ts";
import type { Anchor } from "../write-links.ts";
import type { BodyCell, BodyRow } from "./body-xml.ts";
import type { LongSheet } from "./insert-bodies.ts";

interface Target {
  readonly worksheet: Worksheet;
  readonly anchors: Anchor[];
}

/** Has the sheet show one cell of each look behind the grid's last row, and gives the rows to be put in its place. */
export function outlineGrid({ worksheet, anchors }: Target, grid: Grid): LongSheet {
  const looks = new Set<CellLook>();
  let index = 0;
  for (const { spans, cells } of faceRows(grid)) {
    for (const [column, { look, link }] of cells.entries()) {
      looks.add(look);
      if (link) anchors.push({ address: cellAddress(index, column), link });
    }
    index++;
    for (const [start, end] of spans) worksheet.mergeCells(index, start + 1, index, end);
  }
  const styles = [...looks];
  const sample = worksheet.getRow(grid.rows.length + 1);
  for (const [place, look] of styles.entries()) sample.getCell(place + 1).style = styleOf(look);
  return {
    name: grid.name,
    number: worksheet.id,
    firstRow: 0,
    rowCount: grid.rows.length,
    columnCount: grid.columns.length,
    rows: (numbers) => bodyRows(grid, new Map(styles.map((look, place) => [look, numbers[place]!]))),
  };
}

function* bodyRows(grid: Grid, styles: ReadonlyMap<CellLook, number>): Generator<BodyRow> {
  for (const row of faceRows(grid)) {
    const cells = row.cells.map((cell) => bodyCell(cell, styles));
    yield { height: row.height, cells: coverSpans(row, cells) };
  }
}

function bodyCell({ value, formula, look }: FacedCell, styles: ReadonlyMap<CellLook, number>): BodyCell {
  return { value, style: styles.get(look)!, ...(formula !== undefined && { formula }) };
}

/** Cells under a merge are blank, and look like its first. */
function coverSpans({ spans }: FacedRow, cells: BodyCell[]): BodyCell[] {
  for (const [start, end] of spans) {
    for (let column = start + 1; column < end; column++) cells[column] = { value: null, style: cells[start]!.style };
  }
  return cells;
}
