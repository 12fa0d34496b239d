import { isPlainNumber, Kind } from "../cell.ts";
import { UNREADABLE, type ColumnType } from "../decode.ts";

/** A column that takes the words of `map` only, read as their numbers; white space and case do not matter. */
export function words(map: Readonly<Record<string, number>>): ColumnType {
  const meanings = new Map(Object.entries(map).map(([word, meaning]) => [wordKey(word), meaning]));
  const read = (text: string) => meanings.get(wordKey(text)) ?? UNREADABLE;
  return {
    id: "words",
    unreadable: "unknownWord",
    words: Object.keys(map),
    decoder: () => ({ text: read, number: (value, kind) => read(showWord(value, kind)) }),
  };
}

/** Yes is 1, no is 0. */
export const yesNo: ColumnType = {
  ...words({ 是: 1, Y: 1, YES: 1, 1: 1, "√": 1, 对: 1, TRUE: 1, 否: 0, N: 0, NO: 0, 0: 0, "×": 0, FALSE: 0 }),
  id: "yesNo",
  words: ["是", "否"],
};

function wordKey(word: string): string {
  return word.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
}

/** A numeric cell as a word; dates and times are none. */
function showWord(value: number, kind: Kind): string {
  if (kind === Kind.boolean) return value === 1 ? "TRUE" : "FALSE";
  return isPlainNumber(kind) ? String(value) : "";
}
