import { type WordsBlock, wordsBlock } from "../../../definition/block.ts";
import { describeWords } from "../../../definition/describe-definitions.ts";
import { foldWord } from "../../../definition/fold-word.ts";
import { itemText, misfit, valueText } from "../../../definition/row.ts";
import { suggest } from "../../../table/nearest.ts";

/** Words by what they mean: each meaning its words, the first of them the one that is shown. */
export type Meanings<M extends string> = Readonly<Record<M, readonly string[]>>;

/** The words that are shown, one a meaning. */
export function firstWords(meanings: Meanings<string>): string[] {
  return Object.values(meanings).map(([first]) => first!);
}

/** What a word means, whatever its case, width and white space. */
export type WordMeanings<M extends string> = ReadonlyMap<string, M>;

/** A block of 口径 whose rows give a centre's own word one of a few meanings, named by its first word or its id. */
export function meaningsBlock<M extends string>(declared: {
  readonly name: string;
  readonly title: string;
  readonly meanings: Meanings<M>;
  readonly example: readonly [word: string, note: string];
}): WordsBlock<WordMeanings<M>> {
  const { name, title, meanings, example } = declared;
  const defaults = new Map(idsOf(meanings).flatMap((id) => meanings[id].map((word) => [foldWord(word), id] as const)));
  const names = idsOf(meanings).map((id) => meanings[id][0]!);
  const meantBy = (text: string) => defaults.get(foldWord(text)) ?? idsOf(meanings).find((id) => id === text);
  type Decided = readonly [word: string, meaning: M];
  return wordsBlock({
    name,
    read: (row) => {
      const meaning = meantBy(valueText(row));
      if (meaning === undefined) throw misfit(row, suggest(valueText(row), names));
      const word = foldWord(itemText(row));
      const decides: Decided = [word, meaning];
      return [
        { key: `${name} ${word}`, about: itemText(row), meaning: meanings[meaning][0]!, row, block: name, decides },
      ];
    },
    decide: (decided) => new Map([...defaults, ...(decided as readonly Decided[])]),
    rows: (words) =>
      [...words]
        .filter(([word, meaning]) => defaults.get(word) !== meaning)
        .map(([word, meaning]) => [name, word, meanings[meaning][0]!, null, null]),
    example,
    choices: () => names,
    describe: (words) => {
      const own = [...words].filter(([word, meaning]) => defaults.get(word) !== meaning);
      return describeWords(
        title,
        own.map(([word, meaning]) => `${word}=${meanings[meaning][0]}`),
      );
    },
  });
}

function idsOf<M extends string>(meanings: Meanings<M>): M[] {
  return Object.keys(meanings) as M[];
}
