import { type Block, entriesOfBlock, namesOf, type WrittenRow } from "./block.ts";
import type { Definitions } from "./definitions.ts";
import { type Entry, showPercent, showValue, valueAt } from "./entry.ts";

export const DEFINITION_HEADERS = ["块", "项", "值", "单位", "说明"] as const;

/** The body of the sheet 口径; read back, it gives the same definitions. */
export function definitionRows(definitions: Definitions, blocks: readonly Block[]): WrittenRow[] {
  return namesOf(blocks).flatMap((name) => {
    const own = blocks.filter((block) => block.name === name);
    const rows = own.flatMap((block) => rowsOf(block, definitions));
    const example = own.flatMap((block) => (block.kind === "words" ? (block.example ?? []) : []));
    return rows.length > 0 || example.length === 0 ? rows : [[name, example[0]!, null, null, example[1]!]];
  });
}

function rowsOf(block: Block, definitions: Definitions): WrittenRow[] {
  const value = definitions.of(block);
  if (block.kind === "words") return block.rows(value);
  return entriesOfBlock({ id: "", entries: block.entries }).map(({ id, entry }) => {
    return [entry.block, entry.item, writtenValue(entry, valueAt(value as object, id)), entry.unit, noteOf(entry)];
  });
}

/** A percentage as 70 beside its unit; as the text 0.5% where the bare number would be read as a fraction. */
function writtenValue(entry: Entry, value: unknown): string | number | null {
  if (entry.choices || entry.notation) return showValue(entry, value);
  if (typeof value !== "number") return null;
  if (entry.unit !== "%") return value;
  const percent = showPercent(value);
  const bare = Number.parseFloat(percent);
  return bare !== value && entry.schema.safeParse(bare).success ? percent : bare;
}

function noteOf(entry: Entry): string {
  return `${entry.note}(默认 ${showValue(entry, entry.default)})`;
}
