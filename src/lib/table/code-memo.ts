import type { Dictionary } from "./dictionary.ts";

/** What the texts of a dictionary mean, each worked out once; a blank cell is worked out without text. */
export class CodeMemo<T> {
  private readonly dictionary: Dictionary;
  private readonly work: (text?: string) => T;
  private readonly known: T[] = [];

  constructor(dictionary: Dictionary, work: (text?: string) => T) {
    this.dictionary = dictionary;
    this.work = work;
  }

  of(code: number): T {
    if (Number.isNaN(code)) return this.work();
    const known = this.known[code];
    return known === undefined ? (this.known[code] = this.work(this.dictionary.texts[code])) : known;
  }
}
