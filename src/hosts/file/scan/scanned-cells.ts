import { Kind } from "../../../lib/table/cell.ts";
import type { Block } from "../../../lib/table/cell.ts";
import { ScannedColumn } from "./scanned-column.ts";
import type { TextPool } from "./text-pool.ts";
import { Unscanned } from "./unscanned.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

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
  /** Up to the last cell that holds something. */
  rowCount = 0;
  columnCount = 0;
  private readonly columns: (ScannedColumn | undefined)[] = [];

  /** `rows` is how many there will be, as far as the file knows. */
  constructor(
    readonly shared: Shared,
    private readonly rows: number,
  ) {}

  setNumber(row: number, column: number, { value, style }: { value: number; style: number }): void {
    const kind = this.shared.kinds[style] ?? Kind.number;
    this.columnAt(row, column).set(row, value, kind);
  }

  setBoolean(row: number, column: number, value: number): void {
    this.columnAt(row, column).set(row, value, Kind.boolean);
  }

  /** A text, or an error's, by its number in the pool; an empty one is no cell. */
  setText(row: number, column: number, { index, kind }: { index: number; kind: Kind }): void {
    const { strings } = this.shared;
    if (!strings.isEmpty(index)) this.columnAt(row, column).set(row, index, kind);
  }

  block(columns: readonly number[], firstRow: number, endRow: number): Block {
    const end = Math.min(endRow, this.rowCount);
    const runs = columns.map((index) => {
      const { kinds, numbers, texts } = this.read(index);
      return { kinds: kinds.subarray(firstRow, end), numbers: numbers.subarray(firstRow, end), texts };
    });
    return { firstRow, rowCount: Math.max(0, end - firstRow), columns: runs };
  }

  textAt(row: number, column: number): string {
    if (row >= this.rowCount) return "";
    const { kinds, numbers, texts } = this.read(column);
    return kinds[row] === Kind.text ? texts[numbers[row]!]! : "";
  }

  private read(index: number) {
    const column = (this.columns[index] ??= new ScannedColumn(0));
    return column.read(this.rowCount, this.shared.strings);
  }

  private columnAt(row: number, column: number): ScannedColumn {
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    return this.columns[column] ?? this.addColumn(row, column);
  }

  private addColumn(row: number, column: number): ScannedColumn {
    if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw new Unscanned("a cell beyond the sheet");
    return (this.columns[column] = new ScannedColumn(Math.max(row + 1, this.rows)));
  }
}
