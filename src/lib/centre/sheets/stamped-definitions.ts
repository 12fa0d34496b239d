import type { Asked } from "../../definition/definitions.ts";
import { describeDefinitions, describeWords } from "../../definition/describe-definitions.ts";
import { foldSheetName } from "../../definition/fold-word.ts";
import type { ReportName } from "../../report/report.ts";
import type { Centre } from "../centre.ts";
import { BLOCKS } from "../definitions/blocks.ts";
import { vocabularyOf } from "../definitions/vocabulary.ts";
import { addedHeaders, appointedSheets, appointedTable, headerLine } from "../definitions/sheet-blocks.ts";

/**
 * The definitions that a report's figures are worked out with, or its rows were read with: those that were asked for, and
 * of headers and sheets those that make its tables what they are.
 */
export function stampedDefinitions(centre: Centre, { tables }: ReportName, asked: Asked): string[] {
  const used = new Set([...asked, ...centre.readWith(tables)]);
  return [
    ...describeDefinitions(centre.definitions, BLOCKS, used),
    ...describeWords("列名", headersOf(centre, tables)),
    ...describeWords("指定的工作表", sheetsOf(centre, tables)),
  ];
}

/** `外呼明细.工号=坐席号`: the centre's own headers of the tables that were read. */
function headersOf(centre: Centre, tables: readonly string[]): string[] {
  const read = new Set(centre.readings.map(({ table }) => table));
  const own = centre.definitions.of(addedHeaders).filter(({ table }) => tables.includes(table) && read.has(table));
  const named = vocabularyOf(centre.tables).tables;
  return own.map(({ table: id, field, header }) => {
    const table = named.find((one) => one.id === id)!;
    return `${headerLine(table, field, header).item}=${header}`;
  });
}

/** The sheets that are one of the tables because a person said so, or would be had nobody said to leave them alone. */
function sheetsOf({ definitions, readings, ignored }: Centre, tables: readonly string[]): string[] {
  const sheets = definitions.of(appointedSheets);
  const appointed = readings.filter(({ table, sheet }) => appointedTable(sheets, sheet) === table);
  const meant = [...appointed, ...ignored].filter(({ table }) => tables.includes(table));
  const named = new Set(meant.map(({ sheet }) => foldSheetName(sheet)));
  return [...sheets.keys()].filter((sheet) => named.has(sheet));
}
