import { synonymsOf } from "../table/match.ts";
import type { Catalogue } from "../table/recognise.ts";
import { appointedTable, type Definitions } from "./definitions/definitions.ts";
import { areExported } from "./tables/attendance-exports.ts";
import { definitionsTable } from "./tables/definitions.ts";
import type { ScoreItem } from "./quality/scorecard.ts";
import { inputTables } from "./tables/index.ts";

const REPORT_HEADERS = new Set(["产值", "排名", "产值排名"]);
const PRICE_HEADERS = new Set(["单价", "业务单价", "产值单价"]);

/** Recognises the definitions sheet alone, which says how to recognise the others. */
export const definitionsCatalogue: Catalogue = {
  synonyms: [synonymsOf(definitionsTable, [])],
  isReport: () => false,
  appointed: () => undefined,
};

/** Recognises the input tables, an evaluation's columns being those of the scorecard, with the headers and sheets that the centre named itself. */
export function catalogueOf(definitions: Definitions, scorecard: readonly ScoreItem[]): Catalogue {
  return {
    synonyms: inputTables(scorecard.map(({ item }) => item)).map((table) => synonymsOf(table, definitions.synonyms)),
    isReport,
    appointed: (sheetName) => appointedTable(definitions, sheetName),
  };
}

/**
 * A sheet with 产值, 排名 or a rate and no 单价 was made by hand for people to read, and is no input (spec 1.1); a rate
 * beside what only an export of attendance has, such as 出勤率 in 月度汇总, was not.
 */
function isReport(headers: readonly string[]): boolean {
  const hasRate = headers.some((header) => header.endsWith("率"));
  const tells = headers.some((header) => REPORT_HEADERS.has(header)) || (hasRate && !areExported(headers));
  return tells && !headers.some((header) => PRICE_HEADERS.has(header));
}
