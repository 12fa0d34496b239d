import { Dictionary } from "../../../table/dictionary.ts";

/** What stands for a blank by which rows are grouped. */
export const UNFILLED = "未填";

/** Its code among the words of the desk. */
export const UNFILLED_CODE = 0;

/** The words that complaints are grouped by, each known by its code; what is not filled in has one too. */
export class DeskWords {
  readonly causes = wordsOf();
  readonly channels = wordsOf();
  readonly owners = wordsOf();
  readonly units = wordsOf();
}

/** The code of a word, of a blank that of 未填. */
export function codeOf(words: Dictionary, text: string | null): number {
  return words.code(text ?? UNFILLED);
}

function wordsOf(): Dictionary {
  const words = new Dictionary();
  words.code(UNFILLED);
  return words;
}

/** Orders codes by their texts, that of 未填 last. */
export function byText({ texts }: Dictionary): (a: number, b: number) => number {
  const isUnfilled = (code: number) => Number(texts[code] === UNFILLED);
  return (a, b) => isUnfilled(a) - isUnfilled(b) || compareTexts(texts[a]!, texts[b]!);
}

/** By their characters, as machines do. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
