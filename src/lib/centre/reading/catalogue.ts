import { definitionsTable } from "../../definition/definitions-table.ts";
import type { Definitions } from "../../definition/definitions.ts";
import { synonymsOf } from "../../table/match.ts";
import type { Catalogue } from "../../table/recognise.ts";
import type { Table } from "../../table/table.ts";
import { addedHeaders, appointedSheets, appointedTable } from "../definitions/sheet-blocks.ts";
import type { Subject } from "../subject.ts";

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
  };
}

/** A sheet with 产值, 排名 or a rate was made by hand for people to read, unless it has what only input has (spec 1.1). */
function looksLikeReport(headers: readonly string[]): boolean {
  return headers.some((header) => REPORT_HEADERS.has(header) || header.endsWith("率"));
}
