import { APOSTROPHE, EQUALS, GREATER, isDigit, LESS, QUOTE, SLASH, SPACE, TAB, ZERO } from "./ascii.ts";
import { Unscanned } from "./unscanned.ts";

/** A place in the bytes of XML, and the steps from tag to tag. */
export class XmlCursor {
  protected bytes: Uint8Array = new Uint8Array(0);
  protected at = 0;

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

  /** The value of the attribute at hand, whose name is one letter. */
  protected readInteger(): number {
    const { bytes } = this;
    let number = 0;
    let at = this.at + 3;
    for (let byte = bytes[at]!; isDigit(byte); byte = bytes[++at]!) number = number * 10 + byte - ZERO;
    if (at === this.at + 3 || bytes[at] !== bytes[this.at + 2]) throw new Unscanned("a number that is none");
    return number;
  }

  /** Where the next `<` is. */
  protected nextLess(from: number): number {
    let at = from;
    while (this.bytes[at] !== LESS) if (this.bytes[at++] === undefined) throw new Unscanned("an element without end");
    return at;
  }
}
