import { type DefinitionChange, isOf } from "../../definition/change-definitions.ts";
import { type DefinitionRow, valueText } from "../../definition/row.ts";
import type { WorkbookPort } from "../../report/workbook-port.ts";
import type { WorkOptions } from "../../table/progress.ts";
import { IGNORED } from "../definitions/sheet-blocks.ts";
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
export async function tellSheet(port: WorkbookPort, told: ToldSheet, options: WorkOptions = {}): Promise<void> {
  const sheets = await port.readSheets(options);
  const { rows } = await openDefinitions(sheets.filter(({ stamp }) => stamp === null));
  await editDefinitions(port, changesOf(rows, told), options);
}

/** Headers are added to those that a column has already. */
export function changesOf(rows: readonly DefinitionRow[], { sheet, table, columns }: ToldSheet): DefinitionChange[] {
  const named = table === null ? [] : [{ block: "表名口径", item: sheet, value: table }];
  if (table === IGNORED) return named;
  return columns.reduce<DefinitionChange[]>((changes, { field, header, table: of }) => {
    const change = { block: "列名口径", item: `${of}.${field}`, value: header };
    const known = rows.findLast((row) => isOf(row, change, VOCABULARY));
    const before = known ? valueText(known) : "";
    const isKnown = before.split("、").includes(header);
    return isKnown ? changes : [...changes, { ...change, value: before === "" ? header : `${before}、${header}` }];
  }, named);
}
