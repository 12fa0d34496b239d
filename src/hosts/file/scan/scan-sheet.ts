import { GREATER, isNameEnd, SLASH } from "./ascii.ts";
import { ByteWindow } from "./byte-window.ts";
import { RowScan } from "./row-scan.ts";
import { assertUtf8 } from "./scan-strings.ts";
import { ScannedCells, type Shared } from "./scanned-cells.ts";
import { Unscanned } from "./unscanned.ts";

const LIST = "<sheetData";
const LONGEST_TAG = "</sheetData>".length;

/** What was scanned of a sheet: its cells, and the XML that follows them. */
export interface ScannedSheet {
  readonly cells: ScannedCells;
  readonly tail: string;
}

/** Scans a sheet's part as it arrives. */
export async function scanSheet(chunks: AsyncIterable<Uint8Array>, shared: Shared): Promise<ScannedSheet> {
  const scan = new SheetScan(shared);
  for await (const chunk of chunks) scan.take(chunk);
  return scan.finish();
}

class SheetScan {
  private readonly window = new ByteWindow();
  private cells: ScannedCells | null = null;
  private rows: RowScan | null = null;
  private isTail = false;

  constructor(private readonly shared: Shared) {}

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
    const isPlain = /<worksheet[\s>][^!?]*$/.test(head) && isNameEnd(window.bytes[at + LIST.length]!);
    if (!isPlain) throw new Unscanned("a sheet under another name");
    assertUtf8(head);
    this.cells = new ScannedCells(this.shared);
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
