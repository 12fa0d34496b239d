import { SHOWN_DIGITS } from "../../../lib/table/decode.ts";
import { unescapeXml } from "../package/xml-scan.ts";
import { AMPERSAND, isDigit, NEWLINE, RETURN, SEMICOLON, UNDERSCORE, ZERO } from "./ascii.ts";
import { TextBlock, type TextRun } from "./text-block.ts";
import { TextSlots } from "./text-slots.ts";
import { Unscanned } from "./unscanned.ts";

const LONGEST_ENTITY = 10;
const ASCII_END = 0x80;
const SHORT = 64;
/** Bytes that are no UTF-8 are seen as such in the text; a mark in front of it belongs to it. */
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const LONE_SURROGATE = /\p{Cs}/u;

/** Many texts in one run of bytes, each made into a string when it is asked for. */
export class TextPool implements TextRun {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private ends = new Uint32Array(1 << 12);
  private count = 0;
  private readonly known = new TextSlots();
  private codes = new Int32Array(0);
  private readonly block = new TextBlock();

  get size(): number {
    return this.count;
  }

  /** Adds XML text to the text at hand, its entities resolved. */
  append(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    for (let at = start; at < end; at++) {
      const byte = source[at]!;
      if (byte === AMPERSAND) at = this.appendEntity(source, at, end);
      else if (byte !== RETURN) this.bytes[this.length++] = byte;
      else if (source[at + 1] !== NEWLINE) this.bytes[this.length++] = NEWLINE;
    }
  }

  /** Ends the text at hand, and gives its number. */
  close(): number {
    if (this.count === this.ends.length) this.ends = doubled(this.ends, new Uint32Array(this.count * 2));
    this.ends[this.count] = this.length;
    return this.count++;
  }

  /** Ends the text at hand, and gives the number of its like where this way has ended one before. */
  closeOnce(): number {
    const start = this.startOf(this.count);
    const hash = this.hashFrom(start);
    const known = this.known.find(hash, (index) => this.isLike(index, start));
    if (known < 0) {
      this.known.add(hash, this.count);
      return this.close();
    }
    this.length = start;
    return known;
  }

  isEmpty(index: number): boolean {
    return this.startOf(index) === this.ends[index];
  }

  at(index: number): string {
    return this.block.at(index, this) ?? this.alone(index);
  }

  /** The number that a text of digits alone writes as a number would be written; null of any other. */
  figuresAt(index: number): number | null {
    const [start, end] = [this.startOf(index), this.ends[index]!];
    const isPadded = this.bytes[start] === ZERO && end - start > 1;
    if (start === end || end - start > SHOWN_DIGITS || isPadded) return null;
    let number = 0;
    for (let at = start; at < end; at++) {
      if (!isDigit(this.bytes[at]!)) return null;
      number = number * 10 + this.bytes[at]! - ZERO;
    }
    return number;
  }

  /** Where a text's bytes end; the next text's begin there. */
  endOf(index: number): number {
    return index < 0 ? 0 : this.ends[index]!;
  }

  bytesFrom(start: number, end: number): Uint8Array {
    return this.bytes.subarray(start, end);
  }

  private alone(index: number): string {
    const [start, end] = [this.startOf(index), this.ends[index]!];
    const plain = this.plainText(start, end);
    return plain ?? unescapeText(DECODER.decode(this.bytes.subarray(start, end)));
  }

  /** A 0 for each text; whoever borrows them leaves them as they were. */
  blankCodes(): Int32Array {
    if (this.codes.length < this.count) this.codes = new Int32Array(this.count);
    return this.codes;
  }

  /** Short texts of plain letters and figures, which are most, need no decoder. */
  private plainText(start: number, end: number): string | null {
    if (end - start > SHORT) return null;
    let text = "";
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at]!;
      if (byte >= ASCII_END || byte === UNDERSCORE || byte === RETURN) return null;
      text += String.fromCharCode(byte);
    }
    return text;
  }

  private startOf(index: number): number {
    return index === 0 ? 0 : this.ends[index - 1]!;
  }

  private hashFrom(start: number): number {
    let hash = 0;
    for (let at = start; at < this.length; at++) hash = Math.imul(hash ^ this.bytes[at]!, 0x9e3779b1);
    return hash ^ (hash >>> 15);
  }

  private isLike(index: number, start: number): boolean {
    const other = this.startOf(index);
    if (this.ends[index]! - other !== this.length - start) return false;
    for (let at = start; at < this.length; at++) if (this.bytes[at] !== this.bytes[other + at - start]) return false;
    return true;
  }

  private appendEntity(source: Uint8Array, at: number, end: number): number {
    const close = source.indexOf(SEMICOLON, at);
    if (close < 0 || close >= end || close - at > LONGEST_ENTITY) throw new Unscanned("an entity without end");
    const entity = String.fromCharCode(...source.subarray(at, close + 1));
    const text = unescapeXml(entity);
    if (text === entity || LONE_SURROGATE.test(text)) throw new Unscanned(`the entity ${entity}`);
    this.length += new TextEncoder().encodeInto(text, this.bytes.subarray(this.length)).written;
    return close;
  }

  private reserve(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    this.bytes = doubled(this.bytes, new Uint8Array(Math.max(this.bytes.length * 2, this.length + length)));
  }
}

/** What Office writes as `_x000D_`; a line ends in one character however it was written. */
function unescapeText(text: string): string {
  const plain = text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return plain.replace(/\r\n?/g, "\n");
}

function doubled<T extends Uint8Array | Uint32Array>(old: T, room: T): T {
  room.set(old);
  return room;
}
