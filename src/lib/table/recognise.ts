import { type Candidate, candidatesAt, isTold, matchedCount, type Search } from "./candidates.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Head, HEADER_ROWS, readHead } from "./head.ts";
import type { FoundColumns } from "./match.ts";
import { explainMiss, type Miss } from "./miss.ts";
import type { Area, Sheet } from "./sheet.ts";
import type { Table } from "./table.ts";

/** A table found in a sheet: which columns mean what, and which rows are its data. */
export interface FoundTable {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly endRow: number;
  readonly columns: FoundColumns;
  /** The columns of its region from the left to the last one it uses: where a row's first filled cell is looked for. */
  readonly region: readonly number[];
}

/** What a sheet is: the tables in it, or why it is none; neither where a person wants it left alone. */
export interface Recognition {
  readonly found: readonly FoundTable[];
  readonly miss: Miss | null;
}

interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly lastHeaderRow: number;
  readonly columns: readonly number[];
}

/** Finds the input tables of a sheet by their headers: its Excel tables first, then the sheet as a whole. */
export async function recognise(sheet: Sheet, catalogue: Catalogue): Promise<Recognition> {
  const appointed = catalogue.appointed(sheet.name);
  const chosen =
    appointed === undefined ? catalogue.synonyms : catalogue.synonyms.filter((one) => one.table.formOf === appointed);
  const search = { sheetName: sheet.name, catalogue, chosen, isAppointed: appointed !== undefined };
  const found: FoundTable[] = [];
  for (const { area } of sheet.excelTables) {
    const head = await readHead(sheet, area.top);
    const { best } = findIn({ ...search, head }, tableRegion(area));
    if (best) found.push(foundTable(sheet, tableRegion(area), best));
  }
  const taken = new Set(found.flatMap(({ region }) => region));
  const whole = { ...search, head: await readHead(sheet, 0) };
  const region = sheetRegion(whole.head, taken);
  const { best, candidates } = findIn(whole, region);
  if (best) found.push(foundTable(sheet, region, best));
  return { found, miss: found.length > 0 || appointed === null ? null : explainMiss(whole, candidates) };
}

function tableRegion({ top, left, bottom, right }: Area): Region {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return { top, bottom: bottom + 1, lastHeaderRow: top, columns };
}

function sheetRegion(head: Head, taken: ReadonlySet<number>): Region {
  const columns = Array.from({ length: head.columnCount }, (_, column) => column).filter(
    (column) => !taken.has(column),
  );
  return { top: 0, bottom: Infinity, lastHeaderRow: HEADER_ROWS - 1, columns };
}

/** The table that fits a region best, and all that were held against it. */
function findIn(search: Search, region: Region): { best: Candidate | null; candidates: Candidate[] } {
  const candidates: Candidate[] = [];
  const last = Math.min(region.lastHeaderRow, search.head.endRow - 1);
  for (let row = region.top; row <= last; row++) candidates.push(...candidatesAt(search, region, row));
  const best = candidates.filter(({ missing }) => missing.length === 0).sort(byFit(search.sheetName))[0];
  const isInput = best && (search.isAppointed || !best.isReport);
  return { best: isInput ? best : null, candidates };
}

function byFit(sheetName: string): (a: Candidate, b: Candidate) => number {
  const named = (one: Candidate) => Number(sheetName.includes(one.synonyms.table.title));
  const owned = ({ synonyms }: Candidate) =>
    Number(synonyms.table.ownNames?.some((name) => sheetName.includes(name)) ?? false);
  const told = (one: Candidate) => Number(isTold(one));
  return (a, b) =>
    owned(b) - owned(a) ||
    told(b) - told(a) ||
    matchedCount(b) - matchedCount(a) ||
    named(b) - named(a) ||
    a.row - b.row;
}

function foundTable(sheet: Sheet, region: Region, { synonyms, row, columns }: Candidate): FoundTable {
  const lastColumn = Math.max(...Object.values(columns).map((one) => one.column));
  const used = region.columns.filter((column) => column <= lastColumn);
  return {
    table: synonyms.table,
    sheet,
    headerRow: row,
    endRow: Math.min(region.bottom, sheet.rowCount),
    columns,
    region: used,
  };
}
