import type { Texts } from "./cell.ts";

/** What stands for a text that was not worked out yet. */
export const UNSEEN = -Infinity;

/** Remembers a number for each text of a column's growing list, working it out when first asked for. */
export class TextMemo {
  private readonly work: (texts: Texts, code: number) => number;
  private texts: Texts = [];
  private known = new Float64Array(0);

  constructor(work: TextMemo["work"]) {
    this.work = work;
  }

  /** What is known of the texts of the run at hand, by their codes, or UNSEEN; of the same list it stays known. */
  open(texts: Texts): Float64Array {
    const isSame = texts === this.texts;
    if (isSame && texts.length <= this.known.length) return this.known;
    const known = new Float64Array(Math.max(texts.length, 2 * this.known.length)).fill(UNSEEN);
    if (isSame) known.set(this.known);
    this.texts = texts;
    this.known = known;
    return known;
  }

  /** Works out what a text of the run at hand means. */
  learn(code: number): number {
    return (this.known[code] = this.work(this.texts, code));
  }
}
