import { wordsBlock } from "../../../definition/block.ts";
import { describeWords } from "../../../definition/describe-definitions.ts";
import {
  DefinitionFault,
  type DefinitionRow,
  itemText,
  misfit,
  type Setting,
  valueText,
} from "../../../definition/row.ts";
import { suggest } from "../../../table/nearest.ts";
import {
  CLASS_NAMES,
  defaultMessageWords,
  type MessageWords,
  type WordClass,
  type WordMatch,
} from "./message-words.ts";
import { foldMessage } from "../service-tables/fold-message.ts";

const NAME = "短信口径";
const CLASSES: readonly WordClass[] = ["unsubscribe", "complaint", "enquiry", "reply", "thanks"];
const MATCHES: Readonly<Record<WordMatch, string>> = { within: "包含", whole: "全字" };

type Decided = readonly [word: string, meaning: readonly [WordClass, WordMatch]];

/** 短信口径: the words by which messages are told apart, folded as their texts are; a centre's own join the default ones. */
export const messageWords = wordsBlock<MessageWords>({
  name: NAME,
  read: readWord,
  decide: (decided) => new Map([...defaultMessageWords, ...(decided as readonly Decided[])]),
  rows: (words) => own(words).map(([word, meaning]) => [NAME, word, named(meaning), null, null]),
  example: ["不想要", "本中心的短信用词;值填类别与比法,如:退订 包含、业务回复 全字"],
  choices: () => CLASSES.flatMap((one) => Object.values(MATCHES).map((match) => `${CLASS_NAMES[one]} ${match}`)),
  describe: (words) =>
    describeWords(
      "短信用词",
      own(words).map(([word, meaning]) => `${word}=${named(meaning)}`),
    ),
});

/** The words that are not as from the start. */
function own(words: MessageWords): Decided[] {
  return [...words].filter(([word, meaning]) => {
    const standard = defaultMessageWords.get(word);
    return !standard || named(standard) !== named(meaning);
  });
}

function named([of, match]: Decided[1]): string {
  return `${CLASS_NAMES[of]} ${MATCHES[match]}`;
}

function readWord(row: DefinitionRow): Setting[] {
  const word = foldMessage(itemText(row));
  if (word === "")
    throw new DefinitionFault(row.itemPlace, `“${itemText(row)}”只有标点,不能用来判断短信。请写一个词。`);
  const [name = "", how, ...rest] = valueText(row).split(/\s+/);
  const of = CLASSES.find((one) => CLASS_NAMES[one] === name);
  const match =
    how === undefined ? "within" : (Object.keys(MATCHES) as WordMatch[]).find((one) => MATCHES[one] === how);
  if (of === undefined || match === undefined || rest.length > 0) {
    const names = CLASSES.map((one) => CLASS_NAMES[one]);
    throw misfit(row, `请写类别与比法,如“退订 包含”。${suggest(name, names)}`);
  }
  const decides: Decided = [word, [of, match]];
  return [{ key: `${NAME} ${word}`, about: itemText(row), meaning: named(decides[1]), row, block: NAME, decides }];
}
