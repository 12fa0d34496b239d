import { COLON, isNameEnd, LESS, LOWER_A, LOWER_T, SLASH } from "./ascii.ts";
import { PlainTextScan } from "./plain-text-scan.ts";
import { Unscanned } from "./unscanned.ts";

/** Scans `<si>` elements, and the like of them in a cell. */
export class TextScan extends PlainTextScan {
  private isPhonetic = false;

  scan(bytes: Uint8Array, start: number, end: number): void {
    this.begin(bytes, start);
    while (this.seekLess(end)) if (this.isPhonetic || !this.takePlainText(end)) this.takeTag(end);
  }

  private seekLess(end: number): boolean {
    const { bytes } = this;
    let { at } = this;
    while (at < end && bytes[at] !== LESS) at++;
    this.at = at;
    return at < end;
  }

  private takeTag(end: number): void {
    const { bytes } = this;
    const at = this.at + 1;
    const close = this.tagEnd(at, end);
    const isEmpty = bytes[close - 1] === SLASH;
    this.at = close + 1;
    if (bytes[at] === LOWER_T && isNameEnd(bytes[at + 1]!)) {
      if (!isEmpty) this.takeText(end);
    } else if (bytes[at] === SLASH) this.closeTag(at + 1);
    else this.openTag(at, isEmpty);
  }

  private closeTag(at: number): void {
    if (this.isNamed("si", at)) this.pool.close();
    else if (this.isNamed("rPh", at)) this.isPhonetic = false;
  }

  private openTag(at: number, isEmpty: boolean): void {
    if (this.isNamed("si", at) && isEmpty) this.pool.close();
    else if (this.isNamed("rPh", at)) this.isPhonetic = !isEmpty;
    else if (this.bytes[at]! < LOWER_A || this.bytes.subarray(at, this.at).includes(COLON)) this.assertPlain(at);
  }

  /** Elements of another namespace, comments and the like may hide or hold anything. */
  private assertPlain(at: number): void {
    const tag = String.fromCharCode(...this.bytes.subarray(at, this.at));
    if (/^([!?]|[\w.-]+:)/.test(tag)) throw new Unscanned(`<${tag} among texts`);
  }

  private isNamed(name: string, at: number): boolean {
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
