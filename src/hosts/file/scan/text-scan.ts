import { COLON, GREATER, isNameEnd, LESS, LOWER_A, LOWER_T, QUOTE, APOSTROPHE, SLASH } from "./ascii.ts";
import type { TextPool } from "./text-pool.ts";
import { Unscanned } from "./unscanned.ts";

/** Scans `<si>` elements, and the like of them in a cell. */
export class TextScan {
  private bytes: Uint8Array = new Uint8Array(0);
  private at = 0;
  private isPhonetic = false;

  constructor(private readonly pool: TextPool) {}

  scan(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
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
    const close = this.tagEnd(end);
    const isEmpty = bytes[close - 1] === SLASH;
    this.at = close + 1;
    if (bytes[at] === LOWER_T && isNameEnd(bytes[at + 1]!)) {
      if (!isEmpty) this.takeText(end);
    } else if (bytes[at] === SLASH) this.closeTag(at + 1);
    else this.openTag(at, isEmpty);
  }

  /** Where the tag's `>` is; one between quotes is none. */
  private tagEnd(end: number): number {
    const { bytes } = this;
    let close = this.at;
    for (let quote = 0; bytes[close] !== GREATER || quote !== 0; close++) {
      const byte = bytes[close];
      if (close >= end) throw new Unscanned("a tag without end");
      if (byte === quote) quote = 0;
      else if (quote === 0 && (byte === QUOTE || byte === APOSTROPHE)) quote = byte;
    }
    return close;
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
