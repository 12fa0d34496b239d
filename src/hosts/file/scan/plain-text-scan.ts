import { GREATER, LESS, SLASH, word, WORD_BYTES } from "./ascii.ts";
import type { TextPool } from "./text-pool.ts";
import { XmlCursor } from "./xml-cursor.ts";

const ITEM = word("<si>");
const ITEM_TEXT = word("><t>");
const TEXT_END = word("</t>");
const ITEM_END = word("</si");
const CLOSING_BYTES = "</si>".length;
const PHONETIC = ["<pho", "neti", "cPr "].map(word);
/** In the place of a place, where something is not as expected. */
const ASTRAY = -1;

/** Scans at one go the shared texts that are one plain run, which most are. */
export class PlainTextScan extends XmlCursor {
  /** Where a `<phoneticPr …/>` is, and how long: most of them read the same. */
  private known = 0;
  private knownBytes = 0;

  constructor(protected readonly pool: TextPool) {
    super();
  }

  protected override begin(bytes: Uint8Array, start: number): void {
    super.begin(bytes, start);
    this.knownBytes = 0;
  }

  /** Takes the `<si><t>…</t></si>` at hand; false, with nothing changed, where it is written in any other way. */
  protected takePlainText(end: number): boolean {
    const { at, bytes } = this;
    if (!this.reads(ITEM, at) || !this.reads(ITEM_TEXT, at + WORD_BYTES - 1)) return false;
    const start = at + "<si><t>".length;
    let less = start;
    while (less < end && bytes[less] !== LESS) less++;
    if (!this.reads(TEXT_END, less)) return false;
    const close = this.behindPhonetics(less + WORD_BYTES, end);
    if (close === ASTRAY || !this.closesAt(close, end)) return false;
    this.pool.append(bytes, start, less);
    this.pool.close();
    this.at = close + CLOSING_BYTES;
    return true;
  }

  private closesAt(at: number, end: number): boolean {
    return at + CLOSING_BYTES <= end && this.reads(ITEM_END, at) && this.bytes[at + WORD_BYTES] === GREATER;
  }

  /** Goes behind a `<phoneticPr …/>`, which Excel writes for every text that was typed in Chinese or Japanese. */
  private behindPhonetics(at: number, end: number): number {
    if (!this.reads(PHONETIC[0]!, at)) return at;
    if (this.isKnown(at)) return at + this.knownBytes;
    if (!PHONETIC.every((letters, index) => this.reads(letters, at + index * WORD_BYTES))) return ASTRAY;
    const close = this.tagEnd(at, end);
    if (this.bytes[close - 1] !== SLASH) return ASTRAY;
    this.known = at;
    this.knownBytes = close + 1 - at;
    return close + 1;
  }

  private isKnown(at: number): boolean {
    const { view, known, knownBytes } = this;
    const last = knownBytes - WORD_BYTES;
    if (last < 0 || at + knownBytes > view.byteLength) return false;
    for (let offset = 0; offset < last; offset += WORD_BYTES)
      if (view.getInt32(at + offset) !== view.getInt32(known + offset)) return false;
    return view.getInt32(at + last) === view.getInt32(known + last);
  }
}
