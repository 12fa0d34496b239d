import { type CellColumn, holdsText, Kind } from "../../../lib/table/cell.ts";
import { PooledTexts } from "./pooled-texts.ts";
import type { TextPool } from "./text-pool.ts";

const PAGE_BITS = 10;
/** Few enough that a lone cell costs little, wherever it stands. */
const PAGE_ROWS = 1 << PAGE_BITS;
const MOST_PAGES_AT_ONCE = 8;

interface Page {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

/** Cells `firstRow` up to but not including `endRow`. */
interface Run {
  readonly firstRow: number;
  readonly endRow: number;
}

/** A column's cells as the file has them: texts by their number in a pool, until somebody reads them. */
export class ScannedColumn {
  private readonly pages: (Page | undefined)[] = [];
  private readonly spare: Page[] = [];
  private madePages = 0;
  private readonly texts: PooledTexts;
  private finishedPages = 0;

  constructor(private readonly pool: TextPool) {
    this.texts = new PooledTexts(pool);
  }

  set(row: number, value: number, kind: Kind): void {
    const page = this.pages[row >> PAGE_BITS] ?? this.addPage(row >> PAGE_BITS);
    page.kinds[row & (PAGE_ROWS - 1)] = kind;
    page.numbers[row & (PAGE_ROWS - 1)] = value;
  }

  /** The cells, the texts among them numbered anew in the order of first appearance. */
  read({ firstRow, endRow }: Run): CellColumn {
    this.finishPages(endRow);
    const rows = Math.max(0, endRow - firstRow);
    const run = { kinds: new Uint8Array(rows), numbers: new Float64Array(rows), texts: this.texts };
    for (let row = firstRow; row < endRow; row = pageEnd(row)) {
      const page = this.pages[row >> PAGE_BITS];
      if (!page) continue;
      const [from, to] = [row & (PAGE_ROWS - 1), PAGE_ROWS - Math.max(0, pageEnd(row) - endRow)];
      run.kinds.set(page.kinds.subarray(from, to), row - firstRow);
      run.numbers.set(page.numbers.subarray(from, to), row - firstRow);
    }
    return run;
  }

  private addPage(index: number): Page {
    while (this.pages.length < index) this.pages.push(undefined);
    if (this.spare.length === 0) this.makePages();
    return (this.pages[index] = this.spare.pop()!);
  }

  /** As many as there are, up to a bound: memory in small bits is slow to come by. */
  private makePages(): void {
    const count = Math.min(Math.max(this.madePages, 1), MOST_PAGES_AT_ONCE);
    const [kinds, numbers] = [new Uint8Array(count * PAGE_ROWS), new Float64Array(count * PAGE_ROWS)];
    for (let end = count * PAGE_ROWS; end > 0; end -= PAGE_ROWS)
      this.spare.push({ kinds: kinds.subarray(end - PAGE_ROWS, end), numbers: numbers.subarray(end - PAGE_ROWS, end) });
    this.madePages += count;
  }

  /** The first page by itself, since of most sheets and columns only the header is ever looked at; then all others. */
  private finishPages(endRow: number): void {
    const end = endRow <= PAGE_ROWS ? Math.min(1, this.pages.length) : this.pages.length;
    if (end <= this.finishedPages) return;
    const codes = this.pool.blankCodes();
    this.texts.tell(codes);
    for (let index = this.finishedPages; index < end; index++) {
      const page = this.pages[index];
      if (page) this.numberTexts(page, codes);
    }
    this.texts.clear(codes);
    this.finishedPages = end;
  }

  /** Codes count from 1 here, so that 0 is a text not met yet. */
  private numberTexts({ kinds, numbers }: Page, codes: Int32Array): void {
    for (let row = 0; row < PAGE_ROWS; row++) {
      if (kinds[row] !== Kind.text && !holdsText(kinds[row]!)) continue;
      const place = numbers[row]!;
      if (codes[place] === 0) codes[place] = this.texts.add(place);
      numbers[row] = codes[place]! - 1;
    }
  }
}

function pageEnd(row: number): number {
  return (row | (PAGE_ROWS - 1)) + 1;
}
