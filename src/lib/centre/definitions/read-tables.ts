import { headerKey } from "../../table/header.ts";
import { suggest } from "../../table/nearest.ts";
import { type Field, fieldTitle, type Synonym } from "../../table/table.ts";
import { foldSheetName, foldWord } from "./fold-word.ts";
import {
  type BlockReader,
  DefinitionFault,
  type DefinitionRow,
  itemText,
  listedIn,
  misfit,
  valueText,
  type Vocabulary,
  type VocabularyTable,
} from "./row.ts";

/** Written instead of a table where a sheet is to be left alone. */
export const IGNORED = "忽略";

/** Reads `外呼明细.工号` and the headers that a centre writes over it. */
export const readSynonyms: BlockReader = (row, vocabulary) => {
  const { table, field } = fieldNamed(row, vocabulary);
  return listedIn(row, /[、;\n]+/u).map((header) => ({
    key: `列名口径 ${table.id} ${headerKey(header)}`,
    about: header,
    meaning: `${table.title}.${field}`,
    row,
    apply: (draft) => draft.synonyms.push({ table: table.id, field, header }),
  }));
};

/** Reads a sheet's name and the table it is. */
export const readSheetTable: BlockReader = (row, { tables }) => {
  const name = valueText(row);
  const table = foldWord(name) === IGNORED ? null : tableNamed(name, tables);
  if (table === undefined) throw misfit(row, suggest(name, [...tables.map(({ title }) => title), IGNORED]));
  const sheet = foldSheetName(itemText(row));
  const apply = (draft: { sheetTables: Map<string, string | null> }) => draft.sheetTables.set(sheet, table?.id ?? null);
  return [{ key: `表名口径 ${sheet}`, about: itemText(row), meaning: table?.title ?? IGNORED, row, apply }];
};

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
  const field = Object.entries(table.fields).find(([id, { headers }]) => isFieldName(fieldName, id, headers));
  if (field) return { table, field: field[0] };
  const titles = Object.values(table.fields).map((one) => fieldTitle(one as Field));
  throw new DefinitionFault(row.itemPlace, `“${table.title}”没有“${fieldName}”这一列。${suggest(fieldName, titles)}`);
}

function tableNamed(name: string, tables: readonly VocabularyTable[]): VocabularyTable | undefined {
  return tables.find(({ id, title }) => [id, title].some((one) => foldWord(one) === foldWord(name)));
}

function isFieldName(name: string, id: string, headers: readonly Synonym[]): boolean {
  const spelled = headers.map((one) => headerKey(typeof one === "string" ? one : one.header));
  return foldWord(name) === foldWord(id) || spelled.includes(headerKey(name));
}
