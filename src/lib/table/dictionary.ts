/** Texts by number: each distinct text has one code, given in the order of first appearance. */
export class Dictionary {
  readonly texts: string[] = [];
  private readonly codes = new Map<string, number>();

  get size(): number {
    return this.texts.length;
  }

  /** The code of `text`, a new one if it was never seen. */
  code(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.codes.set(text, code);
      this.texts.push(text);
    }
    return code;
  }

  /** The code of `text`, or -1. */
  find(text: string): number {
    return this.codes.get(text) ?? -1;
  }
}
