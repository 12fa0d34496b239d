import { type MessageClass, type MessageWords, type Need, type WordClass, type WordMatch } from "./message-words.ts";
import { foldMessage } from "../service-tables/fold-message.ts";

/** What a message is about, the word that says so, and what it asks for. */
export interface Classified {
  readonly class: MessageClass;
  readonly word: string | null;
  readonly needs: Need;
}

const NEGATED = /[不没别勿](?:退订|投诉|开通|取消)/u;
const THANKS = /谢谢您|谢谢你|谢谢|感谢|多谢|谢了|谢/gu;
const LONGEST_THANKS = 8;
const NEEDS: Readonly<Record<WordClass, Need>> = {
  unsubscribe: "act",
  complaint: "answer",
  enquiry: "answer",
  reply: "act",
  thanks: "none",
};

/** The order in which classes are asked, of which the first that hits wins. */
const ORDER: readonly WordClass[] = ["unsubscribe", "complaint", "enquiry", "reply", "thanks"];

type WordList = ReadonlyMap<`${WordClass} ${WordMatch}`, readonly string[]>;

/** Gives the one who tells messages apart by these words (spec 8.8). */
export function messageClassifier(words: MessageWords): (content: string) => Classified {
  const list = listed(words);
  const negating = [...words].filter(([word]) => NEGATED.test(word));
  return (content) => {
    const text = foldMessage(content);
    const own = firstOf(
      text,
      negating.flatMap(([word, [, match]]) => (match === "within" || isWhole(text, word) ? [word] : [])),
    );
    if (own !== null) return byClass(list, text, { class: words.get(own)![0], word: own });
    const negated = NEGATED.exec(text)?.[0];
    if (negated !== undefined) return { class: "unclear", word: negated, needs: "person" };
    if (text === "") return { class: "empty", word: null, needs: "none" };
    for (const one of ORDER) {
      const word = wordOf(list, text, one);
      if (word !== null) return byClass(list, text, { class: one, word });
    }
    return { class: "unclear", word: null, needs: "person" };
  };
}

/** One who wants out and asks something wants an answer. */
function byClass(list: WordList, text: string, found: { class: WordClass; word: string }): Classified {
  const isWithin = found.class === "unsubscribe" && list.get("unsubscribe within")!.includes(found.word);
  const asks = isWithin && wordOf(list, text, "enquiry") !== null;
  return { ...found, needs: asks ? "answer" : NEEDS[found.class] };
}

function wordOf(list: WordList, text: string, of: WordClass): string | null {
  const whole = list.get(`${of} whole`)!.filter((word) => isWhole(text, word));
  if (whole.length > 0) return whole.includes(text) ? text : whole[0]!;
  const isTooLong = of === "thanks" && [...text].length > LONGEST_THANKS;
  return isTooLong ? null : firstOf(text, list.get(`${of} within`)!);
}

function isWhole(text: string, word: string): boolean {
  return text === word || text.replace(THANKS, "") === word;
}

/** The word that comes first in the text, of several at one place the longest. */
function firstOf(text: string, words: readonly string[]): string | null {
  const found = words.flatMap((word) => (text.includes(word) ? [{ word, at: text.indexOf(word) }] : []));
  return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]?.word ?? null;
}

function listed(words: MessageWords): WordList {
  const of = (wanted: WordClass, match: WordMatch) =>
    [...words].filter(([, [one, as]]) => one === wanted && as === match).map(([word]) => word);
  return new Map(
    ORDER.flatMap((one) => (["whole", "within"] as const).map((match) => [`${one} ${match}`, of(one, match)] as const)),
  );
}
