import { textWidth } from "../../../lib/report/column-width.ts";
import { type CellLook, lookOf } from "../../../lib/report/face/cell-look.ts";
import { showNumber } from "../../../lib/report/face/number-formats.ts";
import { type Block, type CellColumn, isMoment, isPlainNumber, Kind } from "../../../lib/table/cell.ts";
import type { Sheet } from "../../../lib/table/sheet.ts";
import { showCell } from "../../../lib/table/show-cell.ts";
import { Looks, pixelWidth, type SheetView, type ShownRow } from "./sheet-view.ts";

const ROW_PIXELS = 22;
const MEASURED_ROWS = 60;
const [NARROWEST, WIDEST] = [6, 40];

const PLAIN = { text: false, formula: false, wrap: false, link: false, alert: false, band: false };
const NUMBER = lookOf("body", "count", PLAIN);
const TEXT = lookOf("body", "text", { ...PLAIN, text: true });
const MOMENT = lookOf("body", "date", PLAIN);

/** A sheet of an opened file, its cells as they stand there. */
export async function viewInput(sheet: Sheet): Promise<SheetView> {
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  const head = await sheet.read(columns, 0, Math.min(MEASURED_ROWS, sheet.rowCount));
  return {
    frame: {
      widths: head.columns.map((cells) => pixelWidth(widthOf(cells, head.rowCount, sheet))),
      heights: new Float32Array(sheet.rowCount).fill(ROW_PIXELS),
      headings: null,
      frozenColumns: 0,
      charts: [],
    },
    rows: async (first, end) => {
      const looks = new Looks();
      const block = await sheet.read(columns, first, end);
      const rows = Array.from({ length: block.rowCount }, (_, row) => showRow({ block, row, sheet, looks }));
      return { first, rows, looks: looks.list };
    },
    formulaAt: () => null,
  };
}

function widthOf(cells: CellColumn, rowCount: number, sheet: Sheet): number {
  let width = NARROWEST;
  for (let row = 0; row < rowCount; row++) width = Math.max(width, textWidth(textOf(cells, row, sheet)) + 2);
  return Math.min(WIDEST, width);
}

function showRow(at: { block: Block; row: number; sheet: Sheet; looks: Looks }): ShownRow {
  const { block, row, sheet, looks } = at;
  const cells = block.columns.map((column) => ({
    text: textOf(column, row, sheet),
    look: looks.placeOf(lookOfKind(column.kinds[row] as Kind)),
  }));
  return { isBare: false, spans: [], cells };
}

function lookOfKind(kind: Kind): CellLook {
  if (isPlainNumber(kind)) return NUMBER;
  return isMoment(kind) ? MOMENT : TEXT;
}

function textOf(column: CellColumn, row: number, { date1904 }: Sheet): string {
  if (column.kinds[row] === Kind.number) return showNumber(column.numbers[row]!, "General");
  return showCell(column, row, date1904);
}
