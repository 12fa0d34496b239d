import { type Vocabulary, type VocabularyTable, wordsBlock } from "../../definition/block.ts";
import type { DefinitionChange } from "../../definition/change-definitions.ts";
import { describeWords } from "../../definition/describe-definitions.ts";
import { foldSheetName, foldWord } from "../../definition/fold-word.ts";
import {
  DefinitionFault,
  type DefinitionRow,
  itemText,
  listedIn,
  misfit,
  type Setting,
  valueText,
} from "../../definition/row.ts";
import { headerKey } from "../../table/header.ts";
import type { AddedHeader } from "../../table/match.ts";
import { suggest } from "../../table/nearest.ts";
import { type Field, fieldTitle, type Synonym } from "../../table/table.ts";

/** Written instead of a table where a sheet is to be left alone. */
export const IGNORED = "忽略";

/** The blocks about headers and about sheets. */
export const [HEADERS, SHEETS] = ["列名口径", "表名口径"] as const;

/** The line that adds a header to a field of a table. */
export function headerLine(table: VocabularyTable, field: string, header: string): DefinitionChange {
  const title = fieldTitle(table.fields[field] as Field);
  const name = fieldOf(table, title) === field ? title : field;
  return { block: HEADERS, item: `${table.title}.${name}`, value: header };
}

/** The line that says which table a sheet is. */
export function sheetLine(table: Pick<VocabularyTable, "title">, sheet: string): DefinitionChange {
  return { block: SHEETS, item: sheet, value: table.title };
}

/** 列名口径: the headers that a centre added to fields of tables. */
export const addedHeaders = wordsBlock<readonly AddedHeader[]>({
  name: HEADERS,
  read: readHeaders,
  decide: (decided) => decided as readonly AddedHeader[],
  rows: (added) => added.map(({ table, field, header }) => [HEADERS, `${table}.${field}`, header, null, null]),
  example: ["外呼明细.工号", "值填本中心表头的写法,多个用“、”隔开"],
  describe: () => [],
});

type AppointedSheet = readonly [sheet: string, table: string | null];

/** 表名口径: table ids by sheet name, asked for with `appointedTable`; null for a sheet to be left alone. */
export const appointedSheets = wordsBlock<ReadonlyMap<string, string | null>>({
  name: SHEETS,
  read: readSheet,
  decide: (decided) => new Map(decided as readonly AppointedSheet[]),
  rows: (sheets) => [...sheets].map(([sheet, table]) => [SHEETS, sheet, table ?? IGNORED, null, null]),
  example: ["工作表名", `值填这张工作表是哪张表,如:外呼汇总;或填“${IGNORED}”`],
  choices: ({ tables }) => [...tables.map(({ title }) => title), IGNORED],
  describe: (sheets) => describeWords("指定的工作表", [...sheets.keys()]),
});

/** The table that a person said the sheet is, null for one to be left alone, undefined where nothing was said. */
export function appointedTable(sheets: ReadonlyMap<string, string | null>, sheet: string): string | null | undefined {
  return sheets.get(foldSheetName(sheet));
}

/** Reads `外呼明细.工号` and the headers that a centre writes over it. */
function readHeaders(row: DefinitionRow, vocabulary: Vocabulary): Setting[] {
  const { table, field } = fieldNamed(row, vocabulary);
  return listedIn(row, /[、;\n]+/u).map((header) => ({
    key: `${HEADERS} ${table.id} ${headerKey(header)}`,
    about: header,
    meaning: `${table.title}.${field}`,
    row,
    block: HEADERS,
    decides: { table: table.id, field, header } satisfies AddedHeader,
  }));
}

/** Reads a sheet's name and the table it is. */
function readSheet(row: DefinitionRow, { tables }: Vocabulary): Setting[] {
  const name = valueText(row);
  const table = foldWord(name) === IGNORED ? null : tableNamed(name, tables);
  if (table === undefined) throw misfit(row, suggest(name, [...tables.map(({ title }) => title), IGNORED]));
  const sheet = foldSheetName(itemText(row));
  const decides: AppointedSheet = [sheet, table?.id ?? null];
  const meaning = table?.title ?? IGNORED;
  return [{ key: `${SHEETS} ${sheet}`, about: itemText(row), meaning, row, block: SHEETS, decides }];
}

function fieldNamed(row: DefinitionRow, { tables }: Vocabulary): { table: VocabularyTable; field: string } {
  const [, tableName, fieldName] = /^(.+?)\s*[.。·]\s*(.+)$/u.exec(itemText(row)) ?? [];
  if (tableName === undefined || fieldName === undefined) {
    throw new DefinitionFault(row.itemPlace, `“${itemText(row)}”不成一列。请写“表.列”,如“外呼明细.工号”。`);
  }
  const table = tableNamed(tableName, tables);
  if (!table) {
    const titles = tables.map(({ title }) => title);
    throw new DefinitionFault(row.itemPlace, `没有“${tableName}”这张表。${suggest(tableName, titles)}`);
  }
  const field = fieldOf(table, fieldName);
  if (field !== undefined) return { table, field };
  const titles = Object.values(table.fields).map((one) => fieldTitle(one as Field));
  throw new DefinitionFault(row.itemPlace, `“${table.title}”没有“${fieldName}”这一列。${suggest(fieldName, titles)}`);
}

function tableNamed(name: string, tables: readonly VocabularyTable[]): VocabularyTable | undefined {
  return tables.find(({ id, title }) => [id, title].some((one) => foldWord(one) === foldWord(name)));
}

/** The first field that answers to a name. */
function fieldOf({ fields }: VocabularyTable, name: string): string | undefined {
  return Object.keys(fields).find((id) => isFieldName(name, id, fields[id]!.headers));
}

function isFieldName(name: string, id: string, headers: readonly Synonym[]): boolean {
  const spelled = headers.map((one) => headerKey(typeof one === "string" ? one : one.header));
  return foldWord(name) === foldWord(id) || spelled.includes(headerKey(name));
}
