import { COLON, GREATER, isNameEnd, LESS, LOWER_A, LOWER_T, SLASH } from "./ascii.ts";
import { ByteWindow } from "./byte-window.ts";
import { TextPool } from "./text-pool.ts";
import { Unscanned } from "./unscanned.ts";

const LONGEST_TAG = "</si>".length;

/** The shared strings by number: rich texts joined, phonetic runs left out. */
export async function scanStrings(chunks: AsyncIterable<Uint8Array>): Promise<TextPool> {
  const window = new ByteWindow();
  const pool = new TextPool();
  let from = -1;
  for await (const chunk of chunks) {
    window.append(chunk);
    if (from < 0) from = openList(window);
    if (from < 0) continue;
    const end = window.endOfLast("si", Math.max(window.start, window.end - chunk.length - LONGEST_TAG));
    if (end < 0) continue;
    new TextScan(window.bytes, pool).scanAll(window.start, end);
    window.start = end;
  }
  // What stands behind the last text is its list's end, but for empty texts at the end of it.
  new TextScan(window.bytes, pool).scanAll(window.start, window.end);
  return pool;
}

/** Steps into `<sst …>`; -1 until it has arrived. */
function openList(window: ByteWindow): number {
  const at = window.indexOf("sst", window.start);
  const close = at < 0 ? -1 : window.bytes.indexOf(GREATER, at);
  if (close < 0 || close >= window.end) return -1;
  assertUtf8(window.text(0, at));
  window.start = close + 1;
  return window.start;
}

/** A prolog that names another encoding, or none that can be read as one, is not scanned. */
export function assertUtf8(prolog: string): void {
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(prolog)?.[1] ?? "utf-8";
  if (!/^utf-?8$/i.test(encoding) || prolog.includes("<!")) throw new Unscanned("a prolog of another kind");
}

/** Scans `<si>` elements, and the like of them in a cell. */
export class TextScan {
  private at = 0;
  private isPhonetic = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly pool: TextPool,
  ) {}

  scanAll(start: number, end: number): void {
    this.at = start;
    while (this.seekTag(end)) this.takeTag(end);
  }

  private seekTag(end: number): boolean {
    const at = this.bytes.indexOf(LESS, this.at);
    if (at < 0 || at >= end) return false;
    this.at = at + 1;
    return true;
  }

  private takeTag(end: number): void {
    const { bytes, at } = this;
    let close = at;
    while (bytes[close] !== GREATER) if (++close >= end) throw new Unscanned("a tag without end");
    const isEmpty = bytes[close - 1] === SLASH;
    this.at = close + 1;
    if (bytes[at] === LOWER_T && isNameEnd(bytes[at + 1]!)) {
      if (!isEmpty) this.takeText(end);
    } else if (bytes[at] === SLASH) this.closeTag(at + 1);
    else this.openTag(at, isEmpty);
  }

  private closeTag(at: number): void {
    if (this.reads("si", at)) this.pool.close();
    else if (this.reads("rPh", at)) this.isPhonetic = false;
  }

  private openTag(at: number, isEmpty: boolean): void {
    if (this.reads("si", at) && isEmpty) this.pool.close();
    else if (this.reads("rPh", at)) this.isPhonetic = !isEmpty;
    else if (this.bytes[at]! < LOWER_A || this.bytes.subarray(at, this.at).includes(COLON)) this.assertPlain(at);
  }

  /** Elements of another namespace, comments and the like may hide or hold anything. */
  private assertPlain(at: number): void {
    const tag = String.fromCharCode(...this.bytes.subarray(at, this.at));
    if (/^([!?]|[\w.-]+:)/.test(tag)) throw new Unscanned(`<${tag} among texts`);
  }

  private reads(name: string, at: number): boolean {
    for (let i = 0; i < name.length; i++) if (this.bytes[at + i] !== name.charCodeAt(i)) return false;
    return isNameEnd(this.bytes[at + name.length]!);
  }

  private takeText(end: number): void {
    const less = this.bytes.indexOf(LESS, this.at);
    if (less < 0 || less >= end) throw new Unscanned("a text without end");
    if (!this.isPhonetic) this.pool.append(this.bytes, this.at, less);
    this.at = less;
  }
}
