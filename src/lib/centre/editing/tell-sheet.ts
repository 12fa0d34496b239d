import { type DefinitionChange, isOf } from "../../definition/change-definitions.ts";
import { type DefinitionRow, valueText } from "../../definition/row.ts";
import type { WorkbookPort } from "../../report/workbook-port.ts";
import type { WorkOptions } from "../../table/progress.ts";
import { HEADERS, IGNORED, SHEETS } from "../definitions/sheet-blocks.ts";
import { VOCABULARY } from "../definitions/vocabulary.ts";
import { openDefinitions } from "../reading/open-definitions.ts";
import { editDefinitions } from "./edit-definitions.ts";

/** What a person says of a sheet: which table it is, and under which of its headers what stands. */
export interface ToldSheet {
  readonly sheet: string;
  /** A table's title, or 忽略 for a sheet to be left alone; null where only columns are told. */
  readonly table: string | null;
  readonly columns: readonly ToldColumn[];
}

export interface ToldColumn {
  /** The title of the table's field. */
  readonly field: string;
  readonly header: string;
  /** The table whose field it is, by title. */
  readonly table: string;
}

/** Keeps in 口径 what was told of a sheet. */
export function tellSheet(port: WorkbookPort, told: ToldSheet, options: WorkOptions = {}): Promise<void> {
  return keepLines(port, linesOf(told), options);
}

/** Keeps lines in 口径; headers are added to those that a column has already. */
export async function keepLines(
  port: WorkbookPort,
  lines: readonly DefinitionChange[],
  options: WorkOptions = {},
): Promise<void> {
  const sheets = await port.readSheets(options);
  const { rows } = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  await editDefinitions(port, changesOf(rows, lines), options);
}

/** What a person told, in lines of 口径. */
export function linesOf({ sheet, table, columns }: ToldSheet): DefinitionChange[] {
  const named = table === null ? [] : [{ block: SHEETS, item: sheet, value: table }];
  if (table === IGNORED) return named;
  return [
    ...named,
    ...columns.map(({ field, header, table: of }) => ({ block: HEADERS, item: `${of}.${field}`, value: header })),
  ];
}

/** What lines change of 口径. */
export function changesOf(rows: readonly DefinitionRow[], lines: readonly DefinitionChange[]): DefinitionChange[] {
  return lines.flatMap((line) => {
    if (line.block !== HEADERS) return [line];
    const known = rows.findLast((row) => isOf(row, line, VOCABULARY));
    const before = known ? valueText(known) : "";
    if (before.split("、").includes(line.value)) return [];
    return [{ ...line, value: before === "" ? line.value : `${before}、${line.value}` }];
  });
}
