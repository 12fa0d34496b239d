import { type CellColumn, holdsText, Kind, type Texts } from "./cell.ts";
import { BLANK, type Decoder, figuresAt, isNumeric, type NoteText, UNREADABLE } from "./decode.ts";
import { fold, isBlankText, isPlainWord } from "./fold.ts";

/** Decodes a column run by run, working out each distinct text once. Errors and formulas without a result are unreadable. */
export class ColumnDecoder {
  private readonly decoder: Decoder;
  private readonly meanings: TextMemo;
  private readonly notes = new Map<number, string>();
  private texts: Texts = [];

  constructor(decoder: Decoder) {
    this.decoder = decoder;
    this.meanings = new TextMemo((texts, code) => {
      const figures = decoder.takesFigures ? figuresAt(texts, code) : null;
      return figures ?? readText(decoder, texts.at(code)!, (note) => void this.notes.set(code, note));
    });
  }

  /** Whether any text of the column leaves a note. */
  get hasNotes(): boolean {
    return this.notes.size > 0;
  }

  /** The note that a cell of the run decoded last leaves on its row. */
  noteAt({ kinds, numbers }: CellColumn, index: number): string | null {
    return kinds[index] === Kind.text ? (this.notes.get(numbers[index]!) ?? null) : null;
  }

  decode(column: CellColumn, into: Float64Array): void {
    const { kinds, numbers, texts } = column;
    const meanings = this.open(texts);
    let numericCount = 0;
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i];
      if (kind === Kind.text) {
        const meaning = meanings[numbers[i]!]!;
        into[i] = meaning === UNSEEN ? this.meanings.learn(numbers[i]!) : meaning;
      } else if (kind === Kind.blank) into[i] = BLANK;
      else if (holdsText(kind!)) into[i] = UNREADABLE;
      else numericCount++;
    }
    if (numericCount > 0) this.decodeNumbers(column, into);
  }

  private open(texts: Texts): Float64Array {
    if (texts !== this.texts) this.notes.clear();
    this.texts = texts;
    return this.meanings.open(texts);
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

function readText(decoder: Decoder, text: string, note: NoteText): number {
  if (isPlainWord(text)) return decoder.text(text, note);
  const folded = fold(text);
  if (isBlankText(folded)) return BLANK;
  return decoder.written ? decoder.written(text.trim()) : decoder.text(folded, note);
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
