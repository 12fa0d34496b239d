import { type Block, entriesOfBlock, type ValuesBlock } from "./block.ts";
import type { Asked, Definitions } from "./definitions.ts";
import { type Entry, showValue, valueAt } from "./entry.ts";

/**
 * What a report's stamp says of its definitions: single values first, then words; for most, whatever is not the default. Of
 * those that were asked for, where that is known.
 */
export function describeDefinitions(definitions: Definitions, blocks: readonly Block[], asked?: Asked): string[] {
  const isAsked = (one: Block | Entry) => asked?.has(one) ?? true;
  const values = blocks.flatMap((block) =>
    block.kind === "values" ? describeValues(block, definitions, isAsked) : [],
  );
  const words = blocks.flatMap((block) =>
    block.kind === "words" && isAsked(block) ? block.describe(definitions.of(block)) : [],
  );
  return [...values, ...words];
}

function describeValues(block: ValuesBlock, definitions: Definitions, isAsked: (entry: Entry) => boolean): string[] {
  const values = definitions.of(block) as object;
  const entries = entriesOfBlock({ id: "", entries: block.entries }).filter(({ entry }) => isAsked(entry));
  if (block.describe) return entries.length > 0 ? block.describe(values as never) : [];
  return entries.flatMap(({ id, entry }) => {
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
