import { Kind, type CellColumn } from "./cell.ts";
import { BLANK, UNREADABLE, type Decoder } from "./decode.ts";
import { fold, isBlankText, isPlainWord } from "./fold.ts";
import { TextMemo } from "./text-memo.ts";

/** Decodes a column run by run, working out each distinct text once. Error cells are unreadable. */
export class ColumnDecoder {
  private readonly decoder: Decoder;
  private readonly meanings: TextMemo;

  constructor(decoder: Decoder) {
    this.decoder = decoder;
    this.meanings = new TextMemo((text) => {
      if (isPlainWord(text)) return decoder.text(text);
      const folded = fold(text);
      return isBlankText(folded) ? BLANK : decoder.text(folded);
    });
  }

  decode({ kinds, numbers, texts }: CellColumn, into: Float64Array): void {
    this.meanings.open(texts);
    for (let i = 0; i < kinds.length; i++) {
      const kind = kinds[i] as Kind;
      if (kind === Kind.text) into[i] = this.meanings.of(numbers[i]!);
      else if (kind === Kind.blank) into[i] = BLANK;
      else if (kind === Kind.error) into[i] = UNREADABLE;
      else into[i] = this.decoder.number(numbers[i]!, kind);
    }
  }
}
