import { LESS } from "./ascii.ts";
import { Unscanned } from "./unscanned.ts";

const FIRST_BYTES = 1 << 18;

/** The bytes of a part that have arrived and are not done with. What was consumed makes room for what comes. */
export class ByteWindow {
  bytes = new Uint8Array(FIRST_BYTES);
  start = 0;
  end = 0;

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.bytes.length) this.makeRoom(chunk.length);
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }

  /** Behind the last `</name>` in the window, searched down to `from`; -1 when there is none. */
  endOfLast(name: string, from: number): number {
    const tag = `/${name}>`;
    for (let at = this.lastLess(this.end); at >= from; at = this.lastLess(at)) {
      if (this.reads(tag, at + 1)) return at + tag.length + 1;
    }
    return -1;
  }

  /** Where `<text` begins first, from `from` on; -1 when it does not, or not yet. */
  indexOf(text: string, from: number): number {
    for (let at = this.bytes.indexOf(LESS, from); at >= 0 && at < this.end; at = this.bytes.indexOf(LESS, at + 1)) {
      if (this.reads(text, at + 1)) return at;
    }
    return -1;
  }

  text(from: number, to: number): string {
    return new TextDecoder().decode(this.bytes.subarray(from, to));
  }

  private lastLess(before: number): number {
    return before <= this.start ? -1 : this.bytes.lastIndexOf(LESS, before - 1);
  }

  private reads(text: string, at: number): boolean {
    if (at + text.length > this.end) return false;
    for (let i = 0; i < text.length; i++) if (this.bytes[at + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  private makeRoom(length: number): void {
    const kept = this.end - this.start;
    const room = kept + length > this.bytes.length ? grown(this.bytes.length, kept + length) : this.bytes;
    room.set(this.bytes.subarray(this.start, this.end));
    this.bytes = room;
    this.start = 0;
    this.end = kept;
  }
}

function grown(size: number, needed: number): Uint8Array<ArrayBuffer> {
  if (needed > 2 ** 31) throw new Unscanned("a row longer than memory");
  return new Uint8Array(Math.max(size * 2, needed));
}
