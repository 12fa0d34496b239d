import { RETURN } from "./ascii.ts";

/** Texts one after another in UTF-8. */
export interface TextRun {
  readonly size: number;
  /** Where a text's bytes end; the next text's begin there. */
  endOf(index: number): number;
  bytesFrom(start: number, end: number): Uint8Array;
}

const BLOCK_BITS = 8;
const BLOCK_TEXTS = 1 << BLOCK_BITS;
/** A text may be all that is kept of its block, and keeps it in memory as a whole. */
const MOST_BYTES = 1 << 15;
const CONTINUED = 0x80;
const CONTINUED_MASK = 0xc0;
const PAIR = 0xf0;
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Makes neighbouring texts into strings at one go, for most texts are asked for in their order. */
export class TextBlock {
  private block = -1;
  private isMade = false;
  private text: string | null = null;
  /** Where in `text` each of the block's texts ends. */
  private readonly ends = new Int32Array(BLOCK_TEXTS);

  /** The text, or null where it must be made by itself: when it is the first of its block, or hard to tell apart. */
  at(index: number, run: TextRun): string | null {
    const block = index >> BLOCK_BITS;
    if (block !== this.block) return this.enter(block);
    if (!this.isMade) this.make(run);
    const place = index & (BLOCK_TEXTS - 1);
    return this.text === null ? null : this.text.slice(place === 0 ? 0 : this.ends[place - 1], this.ends[place]);
  }

  private enter(block: number): null {
    this.block = block;
    this.isMade = false;
    return (this.text = null);
  }

  /** A block that is not complete yet is left for later. */
  private make(run: TextRun): void {
    const first = this.block << BLOCK_BITS;
    if (first + BLOCK_TEXTS > run.size) return;
    this.isMade = true;
    const start = run.endOf(first - 1);
    const bytes = run.bytesFrom(start, run.endOf(first + BLOCK_TEXTS - 1));
    if (bytes.length > MOST_BYTES || bytes.includes(RETURN)) return;
    for (let place = 0, at = 0, length = 0; place < BLOCK_TEXTS; place++) {
      const end = run.endOf(first + place) - start;
      if (at < end && isContinued(bytes[at]!)) return;
      for (; at < end; at++) length += lettersOf(bytes[at]!);
      this.ends[place] = length;
    }
    this.text = decoded(bytes);
  }
}

function isContinued(byte: number): boolean {
  return (byte & CONTINUED_MASK) === CONTINUED;
}

/** How many of UTF-16's units a letter has that begins with this byte; none when it does not begin here. */
function lettersOf(byte: number): number {
  if (isContinued(byte)) return 0;
  return byte < PAIR ? 1 : 2;
}

/** Null when the bytes are no UTF-8, or hold what Office may have escaped. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = DECODER.decode(bytes);
    return text.includes("_x") ? null : text;
  } catch {
    return null;
  }
}
