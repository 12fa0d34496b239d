import { stampIn } from "../../lib/report/mark.ts";
import type { Block } from "../../lib/table/cell.ts";
import type { Sheet } from "../../lib/table/sheet.ts";
import { StoredColumn } from "../../lib/table/stored-column.ts";

/** A sheet's cells as a file gives them: asked for a column once, when it is first read. */
export interface CellSource {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The text of a cell, empty when it holds none. */
  textAt(row: number, column: number): string;
  fill(column: number, cells: StoredColumn): void;
}

/** What is known of a sheet besides its cells; without a stamp of its own it may yet carry one in A2. */
type SheetTraits = Omit<Sheet, "rowCount" | "columnCount" | "read">;

/** The sheet of these traits and cells. The source is let go when all its columns have been read. */
export function storeSheet(traits: SheetTraits, cells: CellSource): Sheet {
  const store = new CellStore(cells);
  const { rowCount, columnCount } = cells;
  return {
    ...traits,
    rowCount,
    columnCount,
    stamp: traits.stamp ?? stampIn(cells.textAt(1, 0)),
    read: (columns, firstRow, endRow) => Promise.resolve(store.block(columns, firstRow, Math.min(endRow, rowCount))),
  };
}

class CellStore {
  private readonly columns = new Map<number, StoredColumn>();
  private readonly rowCount: number;
  private source: CellSource | null;
  private unreadColumns: number;

  constructor(source: CellSource) {
    this.source = source;
    this.rowCount = source.rowCount;
    this.unreadColumns = source.columnCount;
  }

  block(columns: readonly number[], firstRow: number, endRow: number): Block {
    const runs = columns.map((column) => {
      const { kinds, numbers, texts } = this.column(column);
      return { kinds: kinds.subarray(firstRow, endRow), numbers: numbers.subarray(firstRow, endRow), texts };
    });
    return { firstRow, rowCount: Math.max(0, endRow - firstRow), columns: runs };
  }

  private column(index: number): StoredColumn {
    const known = this.columns.get(index);
    if (known) return known;
    const column = new StoredColumn(this.rowCount);
    this.columns.set(index, column);
    if (this.source && index < this.source.columnCount) this.fill(index, column);
    return column;
  }

  private fill(index: number, column: StoredColumn): void {
    this.source?.fill(index, column);
    this.unreadColumns--;
    if (this.unreadColumns === 0) this.source = null;
  }
}
