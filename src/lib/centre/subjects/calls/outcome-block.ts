import { wordsBlock, type WrittenRow } from "../../../definition/block.ts";
import { describeWords } from "../../../definition/describe-definitions.ts";
import { type DefinitionRow, itemText, listedIn, misfit, type Setting, valueText } from "../../../definition/row.ts";
import { suggest } from "../../../table/nearest.ts";
import {
  defaultOutcomes,
  foldOutcome,
  meantClass,
  OUTCOME_CLASSES,
  type OutcomeClass,
  outcomeClass,
  OUTCOMES,
  wordsOf,
} from "./outcomes.ts";

const NAME = "结果口径";

type Decided = readonly [word: string, outcome: OutcomeClass];

/** 结果口径: classes by outcome word, folded by `foldOutcome`. */
export const outcomes = wordsBlock<ReadonlyMap<string, OutcomeClass>>({
  name: NAME,
  read: readOutcome,
  decide: (decided) => new Map([...defaultOutcomes, ...(decided as readonly Decided[])]),
  rows: (classes) => OUTCOME_CLASSES.flatMap((outcome) => rowsOf(classes, outcome)),
  choices: () => OUTCOME_CLASSES.map((outcome) => OUTCOMES[outcome].name),
  describe: (classes) => {
    const changed = [...classes].filter(([word, outcome]) => outcome !== defaultOutcomes.get(word));
    return describeWords(
      "结果归类",
      changed.map(([word, outcome]) => `${word}=${OUTCOMES[outcome].name}`),
    );
  },
});

function rowsOf(classes: ReadonlyMap<string, OutcomeClass>, outcome: OutcomeClass): WrittenRow[] {
  const spellings = new Map(OUTCOME_CLASSES.flatMap(wordsOf).map((word) => [foldOutcome(word), word]));
  const words = [...classes.keys()].filter((word) => classes.get(word) === outcome && !outcomeClass(word));
  const { name, note } = OUTCOMES[outcome];
  return words.map((word) => [NAME, spellings.get(word) ?? word, name, null, note]);
}

/** Reads a word and its class, or a class's English id and words of it. */
function readOutcome(row: DefinitionRow): Setting[] {
  const listing = outcomeClass(itemText(row));
  if (!listing) return [settingOf(row, itemText(row), classIn(row))];
  return listedIn(row, /[、,;\s]+/u).map((word) => {
    if ((outcomeClass(word) ?? listing) !== listing) throw misfit(row, `“${word}”是另一类的名称,不是结果词。`);
    return settingOf(row, word, listing);
  });
}

function classIn(row: DefinitionRow): OutcomeClass {
  const found = meantClass(valueText(row));
  if (found) return found;
  const names = OUTCOME_CLASSES.map((outcome) => OUTCOMES[outcome].name);
  throw misfit(row, suggest(valueText(row), names, [...OUTCOME_CLASSES, ...OUTCOME_CLASSES.flatMap(wordsOf)]));
}

function settingOf(row: DefinitionRow, word: string, outcome: OutcomeClass): Setting {
  return {
    key: `${NAME} ${foldOutcome(word)}`,
    about: word,
    meaning: OUTCOMES[outcome].name,
    row,
    block: NAME,
    decides: [foldOutcome(word), outcome] satisfies Decided,
  };
}
