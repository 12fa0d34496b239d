import { APOSTROPHE, EQUALS, GREATER, isDigit, LESS, QUOTE, SLASH, SPACE, TAB, WORD_BYTES, ZERO } from "./ascii.ts";
import { Unscanned } from "./unscanned.ts";

/** A place in the bytes of XML, and the steps from tag to tag. */
export class XmlCursor {
  protected bytes: Uint8Array = new Uint8Array(0);
  /** The same bytes, to be looked at four at a time. */
  protected view = viewOf(this.bytes);
  protected at = 0;
  protected behind = 0;

  protected begin(bytes: Uint8Array, start: number): void {
    if (this.bytes !== bytes) this.view = viewOf(bytes);
    this.bytes = bytes;
    this.at = start;
  }

  /** Whether these four letters, as one word, stand there. */
  protected reads(letters: number, at: number): boolean {
    return at + WORD_BYTES <= this.bytes.length && this.view.getInt32(at, true) === letters;
  }

  /** Goes to the next `<`; nothing but white space may stand before it. False when there is none before `end`. */
  protected seekTag(end: number): boolean {
    const { bytes } = this;
    let { at } = this;
    while (at < end && bytes[at] !== LESS) {
      if (bytes[at]! > SPACE) throw new Unscanned("text between cells");
      at++;
    }
    this.at = at;
    return at < end;
  }

  /** Goes to an attribute's name; false at the tag's end. */
  protected nextAttribute(): boolean {
    const { bytes } = this;
    while (bytes[this.at]! <= SPACE && bytes[this.at]! >= TAB) this.at++;
    return bytes[this.at] !== GREATER && bytes[this.at] !== SLASH;
  }

  /** Goes behind the attribute at hand. Values are too short for a native search to pay. */
  protected skipAttribute(): void {
    const { bytes } = this;
    let { at } = this;
    while (bytes[at] !== EQUALS) if (!(bytes[at++]! > SPACE)) throw new Unscanned("an attribute that is set apart");
    const quote = bytes[++at]!;
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new Unscanned("an attribute without quotes");
    do at++;
    while (bytes[at] !== quote && at < bytes.length);
    this.at = at + 1;
  }

  /** The integer that stands between quotes from `start` on; `behind` is where the second of them is. */
  protected readInteger(start: number): number {
    const integer = this.integerAt(start);
    const isQuoted = this.bytes[this.behind] === this.bytes[start - 1];
    if (this.behind === start || !isQuoted) throw new Unscanned("a number that is none");
    return integer;
  }

  /** What the digits from there on spell, a double; `behind` is where they end. */
  protected integerAt(start: number): number {
    const { bytes } = this;
    let integer = 0;
    let at = start;
    for (let byte = bytes[at]!; isDigit(byte); byte = bytes[++at]!) integer = integer * 10 + byte - ZERO;
    this.behind = at;
    return integer;
  }

  /** Where the `>` of a tag is, from behind its `<` on; one between quotes is none. */
  protected tagEnd(from: number, end: number): number {
    const { bytes } = this;
    let close = from;
    for (let quote = 0; bytes[close] !== GREATER || quote !== 0; close++) {
      const byte = bytes[close];
      if (close >= end) throw new Unscanned("a tag without end");
      if (byte === quote) quote = 0;
      else if (quote === 0 && (byte === QUOTE || byte === APOSTROPHE)) quote = byte;
    }
    return close;
  }

  /** Where the next `<` is. */
  protected nextLess(from: number): number {
    let at = from;
    while (this.bytes[at] !== LESS) if (this.bytes[at++] === undefined) throw new Unscanned("an element without end");
    return at;
  }
}

/** A look at the bytes four at a time. */
function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
