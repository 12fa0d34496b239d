import { definitionsTable } from "../../definition/definitions-table.ts";
import type { Definitions } from "../../definition/definitions.ts";
import { foldWord } from "../../definition/fold-word.ts";
import type { Catalogue } from "../../table/catalogue.ts";
import { synonymsOf } from "../../table/match.ts";
import type { ForeignNames, Table } from "../../table/table.ts";
import { BLOCKS } from "../definitions/blocks.ts";
import { addedHeaders, appointedSheets, appointedTable } from "../definitions/sheet-blocks.ts";
import type { Subject } from "../subject.ts";
import { SURVEY_NAMES } from "../subjects/foreign-names.ts";

const REPORT_HEADERS = new Set(["产值", "排名", "产值排名"]);

/** Recognises the definitions sheet alone, which says how to recognise the others. */
export const definitionsCatalogue: Catalogue = {
  synonyms: [synonymsOf(definitionsTable, [])],
  isReport: () => false,
  appointed: () => undefined,
};

/** Recognises input tables, with the headers and sheets that the centre named itself. */
export function catalogueOf(
  tables: readonly Table[],
  { definitions, subjects }: { definitions: Definitions; subjects: readonly Subject[] },
): Catalogue {
  return {
    synonyms: tables.map((table) => synonymsOf(table, definitions.of(addedHeaders))),
    isReport: (headers) => looksLikeReport(headers) && !subjects.some(({ claims }) => claims?.(headers)),
    appointed: (sheetName) => appointedTable(definitions.of(appointedSheets), sheetName),
    barred: (sheetName, { foreignNames }) =>
      barredBy(sheetName, SURVEY_NAMES) ?? (foreignNames ? barredBy(sheetName, foreignNames) : null),
    knows: (table, field) => wordsOf(table, field, definitions),
  };
}

/** A sheet with 产值, 排名 or a rate was made by hand for people to read, unless it has what only input has (spec 1.1). */
function looksLikeReport(headers: readonly string[]): boolean {
  return headers.some((header) => REPORT_HEADERS.has(header) || header.endsWith("率"));
}

function barredBy(sheetName: string, { words, unless }: ForeignNames): string | null {
  const word = words.find((one) => sheetName.includes(one));
  if (word === undefined || unless.some((one) => sheetName.includes(one))) return null;
  return `(工作表名含“${word}”,不按表头当作这张表;若确是,请在“口径”的表名口径中指定)`;
}

/** The words of a field that a block of 口径 sorts, such as outcomes. */
function wordsOf({ fields }: Table, field: string, definitions: Definitions) {
  const choices = fields[field]?.offer?.choices;
  const block = choices && "block" in choices && BLOCKS.find(({ name }) => name === choices.block);
  const words = block && definitions.of(block);
  return words instanceof Map ? (text: string) => words.has(foldWord(text)) : undefined;
}
