import { entriesIn, type Vocabulary } from "./block.ts";

/** A drop-down list for the values of an item, or with `item` null of every item of the block. */
export interface DefinitionChoice {
  readonly block: string;
  readonly item: string | null;
  readonly choices: readonly string[];
}

/** Which values of the sheet 口径 are one of a few. */
export function definitionChoices(vocabulary: Vocabulary): DefinitionChoice[] {
  return vocabulary.blocks.flatMap((block): DefinitionChoice[] => {
    if (block.kind === "words") {
      const choices = block.choices?.(vocabulary);
      return choices ? [{ block: block.name, item: null, choices }] : [];
    }
    return entriesIn([block]).flatMap(({ entry: { block: name, item, choices } }) =>
      choices ? [{ block: name, item, choices: Object.keys(choices) }] : [],
    );
  });
}
