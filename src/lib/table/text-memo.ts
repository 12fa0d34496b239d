const UNSEEN = -Infinity;

/** Remembers a number for each text of a column's growing list, working it out when first asked for. */
export class TextMemo {
  private readonly work: (text: string) => number;
  private texts: readonly string[] = [];
  private known = new Float64Array(0);

  constructor(work: (text: string) => number) {
    this.work = work;
  }

  /** Turns to the texts of the run at hand; what was worked out for the same list stays. */
  open(texts: readonly string[]): void {
    const isSame = texts === this.texts;
    if (isSame && texts.length <= this.known.length) return;
    const known = new Float64Array(Math.max(texts.length, 2 * this.known.length)).fill(UNSEEN);
    if (isSame) known.set(this.known);
    this.texts = texts;
    this.known = known;
  }

  of(code: number): number {
    const known = this.known[code]!;
    return known === UNSEEN ? (this.known[code] = this.work(this.texts[code]!)) : known;
  }
}
