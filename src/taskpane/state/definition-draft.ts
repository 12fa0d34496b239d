import type { DefinitionChange } from "../../lib/definition/change-definitions.ts";

/** What somebody has changed in 口径 and not yet written, by block and item. */
export type DefinitionDraft = ReadonlyMap<string, DefinitionChange>;

export const CLEAR_DRAFT: DefinitionDraft = new Map();

/** The draft with a line as it is wanted; one that is back to what stands in the sheet is no change. */
export function draftWith(draft: DefinitionDraft, change: DefinitionChange, written: string): DefinitionDraft {
  const next = new Map(draft);
  if (change.value.trim() === written.trim()) next.delete(keyOf(change));
  else next.set(keyOf(change), change);
  return next;
}

/** What a line's value is to be, if that was changed. */
export function draftedValue(
  draft: DefinitionDraft,
  line: Pick<DefinitionChange, "block" | "item">,
): string | undefined {
  return draft.get(keyOf(line))?.value;
}

function keyOf({ block, item }: Pick<DefinitionChange, "block" | "item">): string {
  return `${block} ${item}`;
}
