import { foldWord } from "../../../definition/fold-word.ts";
import type { Row } from "../../../table/row.ts";
import type { WordMeanings } from "../service/meaning-block.ts";

/** What a word of a row means; one that means nothing is as good as none, and noted. */
export function meaningIn<M extends string>(row: Row, field: string, words: WordMeanings<M>): M | null {
  const text = row.text(field);
  if (text === null) return null;
  const meaning = words.get(foldWord(text)) ?? null;
  if (meaning === null) row.note("unknownWord", field);
  return meaning;
}

/** 是 or 否; null of a blank. */
export function yesOrNo(row: Row, field: string): boolean | null {
  const value = row.number(field);
  return value === null ? null : value === 1;
}
