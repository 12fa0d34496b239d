import type { Table } from "../../table/table.ts";
import type { Vocabulary } from "../definitions/row.ts";
import { STATUSES } from "./attendance-statuses.ts";
import { INPUT_TABLES, tablesByName } from "./tables.ts";

/** The words that 口径 may refer to, of a centre that is read for these tables. */
export function vocabularyOf(tables: readonly Table[]): Vocabulary {
  return { tables: tablesByName(tables), attendanceStatuses: STATUSES };
}

/** Those of the built-in tables. */
export const VOCABULARY = vocabularyOf(INPUT_TABLES);
