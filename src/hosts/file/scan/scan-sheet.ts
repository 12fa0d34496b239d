import { GREATER, SLASH } from "./ascii.ts";
import { ByteWindow } from "./byte-window.ts";
import { RowScan } from "./row-scan.ts";
import { assertUtf8 } from "./scan-strings.ts";
import { ScannedCells, type Shared } from "./scanned-cells.ts";
import { Unscanned } from "./unscanned.ts";

/** A cell takes at least as many bytes, so a sheet cannot have more rows than its part has space for. */
const LEAST_ROW_BYTES = 16;
const LONGEST_TAG = "</sheetData>".length;

/** What was scanned of a sheet: its cells, and the XML that follows them. */
export interface ScannedSheet {
  readonly cells: ScannedCells;
  readonly tail: string;
}

/** Scans a sheet's part as it arrives; `size` is its length. */
export async function scanSheet(
  chunks: AsyncIterable<Uint8Array>,
  shared: Shared,
  size: number,
): Promise<ScannedSheet> {
  const scan = new SheetScan(shared, size);
  for await (const chunk of chunks) scan.take(chunk);
  return scan.finish();
}

class SheetScan {
  private readonly window = new ByteWindow();
  private cells: ScannedCells | null = null;
  private rows: RowScan | null = null;
  private isTail = false;

  constructor(
    private readonly shared: Shared,
    private readonly size: number,
  ) {}

  take(chunk: Uint8Array): void {
    const { window } = this;
    window.append(chunk);
    if (!this.rows) this.open();
    // A tag may have been cut by the end of the chunk before.
    const searchFrom = Math.max(window.start, window.end - chunk.length - LONGEST_TAG);
    if (this.rows && !this.isTail) this.takeRows(this.rows, searchFrom);
  }

  finish(): ScannedSheet {
    const { window, cells } = this;
    if (!cells || !this.isTail) throw new Unscanned("a sheet without end");
    return { cells, tail: window.text(window.start, window.end) };
  }

  /** Steps into `<sheetData>` once it has arrived. */
  private open(): void {
    const { window } = this;
    const at = window.indexOf("sheetData", window.start);
    const close = at < 0 ? -1 : window.bytes.indexOf(GREATER, at);
    if (close < 0 || close >= window.end) return;
    const head = window.text(window.start, at);
    if (!/<worksheet[\s>]/.test(head)) throw new Unscanned("a sheet under another name");
    assertUtf8(head.slice(0, head.indexOf("<worksheet")));
    this.cells = new ScannedCells(this.shared, Math.min(rowsIn(head), this.size / LEAST_ROW_BYTES));
    this.rows = new RowScan(this.cells);
    this.isTail = window.bytes[close - 1] === SLASH;
    window.start = close + 1;
  }

  private takeRows(rows: RowScan, searchFrom: number): void {
    const { window } = this;
    const last = window.endOfLast("row", searchFrom);
    if (last > 0) {
      window.start = rows.scan(window.bytes, window.start, last);
      this.isTail = window.start < last;
    }
    const end = this.isTail ? -1 : window.indexOf("/sheetData", last > 0 ? window.start : searchFrom);
    if (end < 0) return;
    // Rows without cells may stand before it.
    window.start = rows.scan(window.bytes, window.start, end);
    this.isTail = true;
  }
}

/** How many rows the sheet says it has. */
function rowsIn(head: string): number {
  return Number(/<dimension\s[^>]*ref\s*=\s*["'][^"']*:[A-Z]+(\d+)/.exec(head)?.[1] ?? 1);
}
