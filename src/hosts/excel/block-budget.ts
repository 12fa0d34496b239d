/** What one sync may carry, in bytes: well under the 5 MB of Excel on the web, and soon enough done to be cancelled. */
const BLOCK_BYTES = 750_000;
/** What a cell is taken to need until cells have been seen. */
const UNSEEN_CELL_BYTES = 64;
/** How fast blocks may grow: the next rows may be wider than the last. */
const FASTEST_GROWTH = 4;
const RELIEF = 0.75;

/** How many rows of a sheet to read at a time: as many as fit, by the size of the cells read so far. */
export class BlockBudget {
  private cellBytes = UNSEEN_CELL_BYTES;
  /** By how much Excel's own account exceeds ours. */
  private surcharge = 1;

  rowsFor(columnCount: number): number {
    return Math.max(1, Math.floor(BLOCK_BYTES / (this.cellBytes * this.surcharge * columnCount)));
  }

  /** Takes note of what a block that came through needed. */
  settle(bytes: number, cellCount: number): void {
    this.cellBytes = Math.max(bytes / cellCount, this.cellBytes / FASTEST_GROWTH);
    this.surcharge = Math.max(1, this.surcharge * RELIEF);
  }

  /** Makes the next block half of one that Excel found too large; false when there are no halves of it. */
  halve(rowCount: number, columnCount: number): boolean {
    if (rowCount <= 1) return false;
    this.surcharge = BLOCK_BYTES / (this.cellBytes * columnCount * Math.floor(rowCount / 2));
    return true;
  }
}

type Rows = readonly (readonly unknown[])[];

const SAMPLE_ROWS = 200;

/** How many bytes the rows are on their way from Excel, judged by some of them all over. */
export function payloadBytes(rows: Rows): number {
  const stride = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  const sample = rows.filter((_, index) => index % stride === 0);
  return (new TextEncoder().encode(JSON.stringify(sample)).length * rows.length) / sample.length;
}
