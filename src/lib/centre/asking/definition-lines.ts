import { namesOf, type WrittenRow } from "../../definition/block.ts";
import { definitionChoices } from "../../definition/definition-choices.ts";
import { definitionRows } from "../../definition/definition-rows.ts";
import { judgeDefinitions } from "../../definition/read-definitions.ts";
import { type DefinitionRow, itemText, valueText } from "../../definition/row.ts";
import { BLOCKS } from "../definitions/blocks.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";

/** One thing that 口径 decides, as a person edits it. */
export interface DefinitionLine {
  readonly item: string;
  /** Empty where nothing is decided. */
  readonly value: string;
  readonly unit: string;
  /** What it is for, with its default. */
  readonly note: string;
  /** Where its value is one of a few. */
  readonly choices: readonly string[] | null;
}

export interface DefinitionBlock {
  readonly name: string;
  readonly lines: readonly DefinitionLine[];
  /** Whether a person may add lines of their own; then what their values may be. */
  readonly isOpen: boolean;
  readonly choices: readonly string[] | null;
}

/** Blocks that hold single values and nothing else. */
const CLOSED: ReadonlySet<string> = new Set(["比率口径", "考核口径", "评扣口径"]);
const CHOICES = definitionChoices(VOCABULARY);

/** The blocks of 口径 with every line, the defaults where its rows say nothing. */
export function definitionBlocks(rows: readonly DefinitionRow[]): DefinitionBlock[] {
  const { definitions } = judgeDefinitions(rows, VOCABULARY);
  const written = definitionRows(definitions, BLOCKS);
  return namesOf(BLOCKS).map((name) => {
    const isListed = CLOSED.has(name) || name === "结果口径";
    const lines = isListed ? written.filter(([block]) => block === name).map(lineOf) : ownLines(rows, name);
    return { name, lines, isOpen: !CLOSED.has(name), choices: choicesOf(name, null) };
  });
}

function lineOf([block, item, value, unit, note]: WrittenRow): DefinitionLine {
  return {
    item: String(item),
    value: String(value ?? ""),
    unit: String(unit ?? ""),
    note: String(note ?? ""),
    choices: choicesOf(String(block), String(item)),
  };
}

/** What a person wrote themselves, in their own words. */
function ownLines(rows: readonly DefinitionRow[], name: string): DefinitionLine[] {
  const own = rows.filter((row) => row.block === name && valueText(row) !== "");
  return own.map((row) => ({
    item: itemText(row),
    value: valueText(row),
    unit: "",
    note: "",
    choices: choicesOf(name, itemText(row)),
  }));
}

function choicesOf(block: string, item: string | null): readonly string[] | null {
  const known = CHOICES.find((one) => one.block === block && (one.item === null || one.item === item));
  return known?.choices ?? null;
}
