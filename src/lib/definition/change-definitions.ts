import { entriesIn, type Vocabulary } from "./block.ts";
import { foldWord } from "./fold-word.ts";
import { judgeDefinitions } from "./read-definitions.ts";
import { type DefinitionRow, itemText } from "./row.ts";

/** A line of 口径 as somebody wants it. */
export interface DefinitionChange {
  readonly block: string;
  readonly item: string;
  readonly value: string;
}

/** The rows of 口径 with changes laid over them: where a row decides the same thing it is changed, else one is added. */
export function changeDefinitions(
  rows: readonly DefinitionRow[],
  changes: readonly DefinitionChange[],
  vocabulary: Vocabulary,
): readonly DefinitionRow[] {
  return changes.reduce((changed, change) => {
    const place = changed.findLastIndex((row) => isOf(row, change, vocabulary));
    if (place < 0) return [...changed, addedRow(change)];
    return changed.with(place, { ...changed[place]!, value: change.value });
  }, rows);
}

/** Whether a row decides what a change is of, under whichever of its names. */
export function isOf(row: DefinitionRow, { block, item }: DefinitionChange, vocabulary: Vocabulary): boolean {
  const named = (text: string) => nameOf(block, text, vocabulary);
  return foldWord(row.block) === foldWord(block) && named(itemText(row)) === named(item);
}

/** Why a change cannot be, in a sentence; null when it can. */
export function faultOfChange(change: DefinitionChange, vocabulary: Vocabulary): string | null {
  const [fault] = judgeDefinitions([addedRow(change)], vocabulary).faults;
  return fault ? fault.message : null;
}

/** Why changes cannot be together with the rest of 口径, a sentence each. */
export function faultsOfChanges(rows: readonly DefinitionRow[], vocabulary: Vocabulary): string[] {
  return [...new Set(judgeDefinitions(rows, vocabulary).faults.map(({ message }) => message))];
}

/** An entry's own name stands for all that it may go by. */
function nameOf(block: string, item: string, { blocks }: Vocabulary): string {
  const isNamed = (name: string) => foldWord(name) === foldWord(item);
  const own = entriesIn(blocks.filter(({ name }) => name === block));
  const found = own.find(({ id, entry }) => [entry.item, id, ...(entry.aliases ?? [])].some(isNamed));
  return foldWord(found?.entry.item ?? item);
}

function addedRow({ block, item, value }: DefinitionChange): DefinitionRow {
  const place = { file: "", sheet: "口径", row: null, column: null };
  return { block, item, value, unit: null, place, blockPlace: place, itemPlace: place };
}
