import { type Block, entriesOfBlock, type ValuesBlock } from "./block.ts";
import type { Definitions } from "./definitions.ts";
import { showValue, valueAt } from "./entry.ts";

/** What a report's stamp says of its definitions: single values first, then words; for most, whatever is not the default. */
export function describeDefinitions(definitions: Definitions, blocks: readonly Block[]): string[] {
  const values = blocks.flatMap((block) => (block.kind === "values" ? describeValues(block, definitions) : []));
  const words = blocks.flatMap((block) => (block.kind === "words" ? block.describe(definitions.of(block)) : []));
  return [...values, ...words];
}

function describeValues(block: ValuesBlock, definitions: Definitions): string[] {
  const values = definitions.of(block) as object;
  if (block.describe) return block.describe(values as never);
  return entriesOfBlock({ id: "", entries: block.entries }).flatMap(({ id, entry }) => {
    const value = valueAt(values, id);
    if (value === entry.default) return [];
    return [`${entry.item}:${showValue(entry, value)}(默认 ${showValue(entry, entry.default)})`];
  });
}

const MOST_WORDS = 5;

/** `结果归类(非默认):好=定制、差=拒访 等 7 个`; nothing for no words. */
export function describeWords(title: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const rest = words.length > MOST_WORDS ? ` 等 ${words.length} 个` : "";
  return [`${title}(非默认):${words.slice(0, MOST_WORDS).join("、")}${rest}`];
}
