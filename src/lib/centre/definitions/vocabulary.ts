import type { Vocabulary } from "../../definition/block.ts";
import type { Table } from "../../table/table.ts";
import { INPUT_TABLES, tablesByName } from "../subjects/tables.ts";
import { BLOCKS } from "./blocks.ts";

/** What 口径 may speak of in a centre that is read for these tables. */
export function vocabularyOf(tables: readonly Table[]): Vocabulary {
  return { blocks: BLOCKS, tables: tablesByName(tables) };
}

/** The same of the built-in tables. */
export const VOCABULARY = vocabularyOf(INPUT_TABLES);
