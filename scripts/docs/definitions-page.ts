import { BLOCKS } from "../../src/lib/centre/definitions/blocks.ts";
import { OUTCOME_CLASSES, OUTCOMES } from "../../src/lib/centre/subjects/calls/outcomes.ts";
import { entriesIn, namesOf } from "../../src/lib/definition/block.ts";
import { definitionRows } from "../../src/lib/definition/definition-rows.ts";
import { defaultDefinitions } from "../../src/lib/definition/definitions.ts";
import { type NamedEntry, showValue } from "../../src/lib/definition/entry.ts";
import { codeOf, ORIGIN, pageOf, tableOf } from "./markdown.ts";

const OUTCOME_BLOCK = "结果口径";
const LAWS = BLOCKS.flatMap((block) => (block.kind === "values" ? block.laws : []));

/** docs/definitions.md: every block and entry of the sheet 口径. */
export function definitionsPage(): string {
  return pageOf([
    ORIGIN,
    "# Definitions · 口径",
    "What a centre decides for itself, in a sheet 口径 of any of its workbooks with the columns 块, 项, 值 and, if it " +
      "likes, 单位, 说明. What is not there has its default. `seatledger template` writes the sheet with all defaults; " +
      "a value that cannot be is an error that names its cell.",
    ...namesOf(BLOCKS).flatMap((block) => [`## ${block}`, ...bodyOf(block)]),
    "## What must hold together",
    LAWS.map(({ of, says }) => `- ${says}(${of.map(({ item }) => item).join("、")})`).join("\n"),
  ]);
}

function bodyOf(block: string): string[] {
  if (block === OUTCOME_BLOCK) return outcomeBlocks();
  const entries = entriesIn(BLOCKS.filter(({ name }) => name === block));
  return [entries.length > 0 ? entryTable(entries) : exampleTable(block)];
}

function outcomeBlocks(): string[] {
  const rows = OUTCOME_CLASSES.map((outcome) => {
    const { name, note, words, dispositions } = OUTCOMES[outcome];
    return [codeOf(outcome), name, note, words.join("、"), dispositions.join(", ")];
  });
  const about =
    "项 is an outcome word, 值 the class it falls in. Words are compared without case and white space; a row in the " +
    "sheet adds a word, or moves one to another class. The ids of the classes are words too.";
  return [about, tableOf(["Class", "中文", "Counts as", "Words", "VICIdial"], rows)];
}

function entryTable(entries: readonly NamedEntry[]): string {
  const rows = entries.map(({ id, entry }) => {
    const allowed = entry.choices ? Object.keys(entry.choices).join("、") : (entry.schema.description ?? "");
    return [entry.item, showValue(entry, entry.default), entry.unit ?? "", allowed, entry.note, codeOf(id)];
  });
  return tableOf(["项", "Default", "单位", "May be", "说明", "id"], rows);
}

/** A block of the centre's own words, by the row that the sheet shows of it. */
function exampleTable(block: string): string {
  const rows = definitionRows(defaultDefinitions, BLOCKS).filter(([name]) => name === block);
  return tableOf(
    ["项, for example", "说明"],
    rows.map(([, item, , , note]) => [String(item), String(note)]),
  );
}
