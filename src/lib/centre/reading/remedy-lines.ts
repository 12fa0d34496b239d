import type { Vocabulary } from "../../definition/block.ts";
import type { DefinitionChange } from "../../definition/change-definitions.ts";
import type { Miss } from "../../table/miss.ts";
import { headerLine, sheetLine } from "../definitions/sheet-blocks.ts";

/** The lines of 口径 that would make a sheet readable as its nearest table; none where no line would. */
export function remedyLines(sheet: string, { nearest, remedy }: Miss, { tables }: Vocabulary): DefinitionChange[] {
  const table = tables.find(({ id }) => id === nearest);
  if (!table || !remedy?.columns.every(({ field }) => table.fields[field])) return [];
  const named = remedy.isAppointed ? [sheetLine(table, sheet)] : [];
  return [...named, ...remedy.columns.map(({ field, header }) => headerLine(table, field, header))];
}
