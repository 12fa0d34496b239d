import { Kind } from "../../../lib/table/cell.ts";
import type { CellColumn } from "../../../lib/table/cell.ts";
import type { TextPool } from "./text-pool.ts";

/** A column's cells as the file has them: texts by their number in a pool, until somebody reads the column. */
export class ScannedColumn {
  private kinds: Uint8Array;
  private numbers: Float64Array;
  private finished: CellColumn | null = null;

  constructor(rows: number) {
    this.kinds = new Uint8Array(rows);
    this.numbers = new Float64Array(rows);
  }

  set(row: number, value: number, kind: Kind): void {
    if (row >= this.kinds.length) this.grow(row + 1);
    this.kinds[row] = kind;
    this.numbers[row] = value;
  }

  /** The cells, the texts among them numbered anew in the order of first appearance. */
  read(rowCount: number, pool: TextPool): CellColumn {
    if (!this.finished) {
      if (this.kinds.length < rowCount) this.grow(rowCount);
      const texts = this.numberTexts(rowCount, pool);
      this.finished = { kinds: this.kinds.subarray(0, rowCount), numbers: this.numbers.subarray(0, rowCount), texts };
    }
    return this.finished;
  }

  private numberTexts(rowCount: number, pool: TextPool): string[] {
    const texts: string[] = [];
    const codes = new Int32Array(pool.size);
    for (let row = 0; row < rowCount; row++) {
      const kind = this.kinds[row];
      if (kind !== Kind.text && kind !== Kind.error) continue;
      const inPool = this.numbers[row]!;
      // Codes count from 1 here, so that 0 is a text not met yet.
      const code = (codes[inPool] ||= texts.push(pool.at(inPool)));
      this.numbers[row] = code - 1;
    }
    return texts;
  }

  private grow(rows: number): void {
    const length = Math.max(rows, Math.ceil(this.kinds.length * 1.5));
    const kinds = new Uint8Array(length);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const numbers = new Float64Array(length);
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}
