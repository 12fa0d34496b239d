import { type Block, Kind } from "../../../lib/table/cell.ts";
import { ScannedColumn } from "./scanned-column.ts";
import { TextPool } from "./text-pool.ts";

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** What the cells of a workbook refer to. */
export interface Shared {
  readonly strings: TextPool;
  /** How many of the texts are shared; those behind them stand in one cell each. */
  readonly stringCount: number;
  /** What a number is, by the cell's style. */
  readonly kinds: readonly Kind[];
}

/** The cells of one sheet, column by column, rows and columns counted from 0. */
export class ScannedCells {
  /** The row that cells are set in. */
  row = 0;
  /** Up to the last cell that holds something. */
  rowCount = 0;
  columnCount = 0;
  private readonly columns: (ScannedColumn | undefined)[] = [];

  constructor(readonly shared: Shared) {}

  setNumber(column: number, value: number, style: number): void {
    this.set(column, value, this.shared.kinds[style] ?? Kind.number);
  }

  setBoolean(column: number, value: number): void {
    this.set(column, value, Kind.boolean);
  }

  setShared(column: number, index: number): void {
    this.setText(column, index, Kind.text);
  }

  /** A text, or an error's, by its number in the pool; an empty one is no cell. */
  setText(column: number, index: number, kind: Kind): void {
    if (!this.shared.strings.isEmpty(index)) this.set(column, index, kind);
  }

  block(columns: readonly number[], firstRow: number, endRow: number): Block {
    const run = { firstRow, endRow: Math.min(endRow, this.rowCount) };
    const cells = columns.map((index) => (this.columns[index] ?? NO_CELLS).read(run));
    return { firstRow, rowCount: Math.max(0, run.endRow - firstRow), columns: cells };
  }

  textAt(row: number, column: number): string {
    const { kinds, numbers, texts } = this.block([column], row, row + 1).columns[0]!;
    return kinds[0] === Kind.text ? texts.at(numbers[0]!)! : "";
  }

  private set(column: number, value: number, kind: Kind): void {
    const { row } = this;
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    (this.columns[column] ??= new ScannedColumn(this.shared.strings)).set(row, value, kind);
  }
}

const NO_CELLS = new ScannedColumn(new TextPool());
