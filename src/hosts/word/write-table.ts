import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PaperRow, PaperTable } from "../../lib/document/paper.ts";
import type { FittedTable } from "./fit-columns.ts";
import { cellRun, denseRun, HEADER_FILL, headerCellRun, SUM_FILL } from "./styles.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "8C9BB0" } as const;
const FILLS: Partial<Record<PaperRow["role"], string>> = { header: HEADER_FILL, subtotal: SUM_FILL, total: SUM_FILL };

/** A table over a width in twentieths of a point, its headings on every page and no row broken in two. */
export function writeTable(table: PaperTable, { shares, isDense }: FittedTable, width: number): Table {
  const widths = shares.map((share) => Math.floor(share * width));
  return new Table({
    width: { size: widths.reduce((total, one) => total + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: table.rows.map((row, at) => writeRow(row, { table, widths, isDense, isKept: isKept(at, table.rows.length) })),
  });
}

/** Of a table that goes on over the page, at least so many rows stand on either. */
const LEAST_ROWS = 4;

/** Whether a row stays with the one under it. */
function isKept(at: number, rowCount: number): boolean {
  return at < rowCount - 1 && (at < LEAST_ROWS - 1 || at >= rowCount - LEAST_ROWS);
}

interface Placed {
  readonly table: PaperTable;
  readonly widths: readonly number[];
  readonly isDense: boolean;
  /** Whether it stays with the row under it. */
  readonly isKept: boolean;
}

function writeRow(row: PaperRow, { table, widths, isDense, isKept }: Placed): TableRow {
  const fill = FILLS[row.role];
  const isHeader = row.role === "header";
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: row.cells.map((text, place) => {
      const isNumber = table.columns[place]!.isNumber;
      const alignment = isHeader ? AlignmentType.CENTER : isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
      return new TableCell({
        width: { size: widths[place]!, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(fill && { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
        children: linesOf(text).map(
          (line) =>
            new Paragraph({
              alignment,
              keepNext: isKept,
              children: [
                new TextRun({ ...(isHeader ? headerCellRun : cellRun), ...(isDense && denseRun), text: line }),
              ],
            }),
        ),
      });
    }),
  });
}

/** A paragraph for each line of a cell. */
function linesOf(text: string): string[] {
  return text.split("\n");
}
