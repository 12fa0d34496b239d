import { GREATER } from "./ascii.ts";
import { ByteWindow } from "./byte-window.ts";
import { TextPool } from "./text-pool.ts";
import { TextScan } from "./text-scan.ts";
import { Unscanned } from "./unscanned.ts";

const LONGEST_TAG = "</si>".length;

/** The shared strings by number: rich texts joined, phonetic runs left out. */
export async function scanStrings(chunks: AsyncIterable<Uint8Array>): Promise<TextPool> {
  const window = new ByteWindow();
  const pool = new TextPool();
  const texts = new TextScan(pool);
  let isOpen = false;
  for await (const chunk of chunks) {
    window.append(chunk);
    isOpen ||= openList(window);
    if (!isOpen) continue;
    const end = window.endOfLast("si", Math.max(window.start, window.end - chunk.length - LONGEST_TAG));
    if (end < 0) continue;
    texts.scan(window.bytes, window.start, end);
    window.start = end;
  }
  if (!isOpen) throw new Unscanned("texts under another name");
  // What stands behind the last text is its list's end, but for empty texts at the end of it.
  texts.scan(window.bytes, window.start, window.end);
  return pool;
}

/** Steps into `<sst …>` once it has arrived. */
function openList(window: ByteWindow): boolean {
  const at = window.indexOf("sst", window.start);
  const close = at < 0 ? -1 : window.bytes.indexOf(GREATER, at);
  if (close < 0 || close >= window.end) return false;
  assertUtf8(window.text(0, at));
  window.start = close + 1;
  return true;
}

/** A prolog that names another encoding, or none that can be read as one, is not scanned. */
export function assertUtf8(prolog: string): void {
  const encoding = /encoding\s*=\s*["']([^"']*)/.exec(prolog)?.[1] ?? "utf-8";
  if (!/^utf-?8$/i.test(encoding) || prolog.includes("<!")) throw new Unscanned("a prolog of another kind");
}
