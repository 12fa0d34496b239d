import { type CellColumn, Kind, type Texts } from "./cell.ts";
import { BLANK, type Decoder, figuresAt, isNumeric, UNREADABLE } from "./decode.ts";
import { fold, isBlankText, isPlainWord } from "./fold.ts";

/** Decodes a column run by run, working out each distinct text once. Error cells are unreadable. */
export class ColumnDecoder {
  private readonly decoder: Decoder;
  private readonly meanings: TextMemo;

  constructor(decoder: Decoder) {
    this.decoder = decoder;
    this.meanings = new TextMemo((texts, code) => {
      const figures = decoder.takesFigures ? figuresAt(texts, code) : null;
      return figures ?? readText(decoder, texts.at(code)!);
    });
  }

  decode(column: CellColumn, into: Float64Array): void {
    const { kinds, numbers, texts } = column;
    const meanings = this.meanings.open(texts);
    let numericCount = 0;
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i];
      if (kind === Kind.text) {
        const meaning = meanings[numbers[i]!]!;
        into[i] = meaning === UNSEEN ? this.meanings.learn(numbers[i]!) : meaning;
      } else if (kind === Kind.blank) into[i] = BLANK;
      else if (kind === Kind.error) into[i] = UNREADABLE;
      else numericCount++;
    }
    if (numericCount > 0) this.decodeNumbers(column, into);
  }

  private decodeNumbers(column: CellColumn, into: Float64Array): void {
    if (this.decoder.numbers) return this.decoder.numbers(column, into);
    const { kinds, numbers } = column;
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] as Kind;
      if (isNumeric(kind)) into[i] = this.decoder.number(numbers[i]!, kind);
    }
  }
}

function readText(decoder: Decoder, text: string): number {
  if (isPlainWord(text)) return decoder.text(text);
  const folded = fold(text);
  return isBlankText(folded) ? BLANK : decoder.text(folded);
}

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
