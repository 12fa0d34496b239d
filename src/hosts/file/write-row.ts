import type { CellValue, Row, Worksheet } from "exceljs";
import { cellAddress } from "../../lib/report/face/address.ts";
import type { FacedCell, FacedRow } from "../../lib/report/face/row-face.ts";
import { styleOf } from "./style.ts";
import type { Anchor } from "./write-links.ts";
import { storedText } from "./write-text.ts";

/** A sheet being written, with its links so far. */
export interface Page {
  readonly worksheet: Worksheet;
  readonly anchors: Anchor[];
}

/** Writes a row at `index`, counted from 0. */
export function writeRow(page: Page, { height, spans, cells }: FacedRow, index: number): void {
  const target = page.worksheet.getRow(index + 1);
  target.height = height;
  for (const [column, cell] of cells.entries()) writeCell(page, target, { cell, column });
  for (const [start, end] of spans) page.worksheet.mergeCells(index + 1, start + 1, index + 1, end);
}

function writeCell({ anchors }: Page, target: Row, { cell, column }: { cell: FacedCell; column: number }): void {
  if (cell.link) anchors.push({ address: cellAddress(target.number - 1, column), link: cell.link });
  const written = target.getCell(column + 1);
  written.value = storedValue(cell);
  written.style = styleOf(cell.look);
}

/** A formula without a result caches an empty text, as Excel does for `""`. */
function storedValue({ value, formula }: FacedCell): CellValue {
  const stored = typeof value === "string" ? storedText(value) : value;
  return formula === undefined ? stored : { formula, result: stored ?? "" };
}
