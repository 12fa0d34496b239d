import { suggest } from "../../table/nearest.ts";
import {
  foldOutcome,
  meantClass,
  OUTCOME_CLASSES,
  outcomeClass,
  type OutcomeClass,
  OUTCOMES,
  wordsOf,
} from "./outcomes.ts";
import { type BlockReader, type DefinitionRow, itemText, listedIn, misfit, type Setting, valueText } from "./row.ts";

/** Reads a word and its class, or a class's English id and words of it. */
export const readOutcome: BlockReader = (row) => {
  const listing = outcomeClass(itemText(row));
  if (!listing) return [settingOf(row, itemText(row), classIn(row))];
  return listedIn(row, /[、,;\s]+/u).map((word) => {
    if ((outcomeClass(word) ?? listing) !== listing) throw misfit(row, `“${word}”是另一类的名称,不是结果词。`);
    return settingOf(row, word, listing);
  });
};

function classIn(row: DefinitionRow): OutcomeClass {
  const found = meantClass(valueText(row));
  if (found) return found;
  const names = OUTCOME_CLASSES.map((outcome) => OUTCOMES[outcome].name);
  throw misfit(row, suggest(valueText(row), names, [...OUTCOME_CLASSES, ...OUTCOME_CLASSES.flatMap(wordsOf)]));
}

function settingOf(row: DefinitionRow, word: string, outcome: OutcomeClass): Setting {
  return {
    key: `结果口径 ${foldOutcome(word)}`,
    about: word,
    meaning: OUTCOMES[outcome].name,
    row,
    apply: (draft) => draft.outcomes.set(foldOutcome(word), outcome),
  };
}
