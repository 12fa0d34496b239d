import { Kind } from "./cell.ts";
import { fold, isBlankText } from "./fold.ts";
import { headerKey } from "./header.ts";
import { HEADER_ROWS, readHead, type Head } from "./head.ts";
import { headerNames, matchColumns, spareColumns, type FoundColumns, type HeaderName, type Synonyms } from "./match.ts";
import type { Area, Sheet } from "./sheet.ts";
import { fieldTitle, type Look, type Table } from "./table.ts";

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

/** Why a sheet is no input: its nearest table and what it lacks, or that it is a report. */
export interface Miss {
  readonly nearest: string | null;
  readonly missing: readonly string[];
  readonly isReport: boolean;
}

export interface Recognition {
  readonly found: readonly FoundTable[];
  readonly miss: Miss | null;
}

/** What a centre knows of its tables and of sheets that only look like one. */
export interface Catalogue {
  readonly synonyms: readonly Synonyms[];
  readonly isReport: (headers: readonly string[]) => boolean;
  /** The table a person said a sheet is, `null` for one to be left alone. */
  readonly appointed: (sheetName: string) => string | null | undefined;
}

interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly lastHeaderRow: number;
  readonly columns: readonly number[];
}

interface Candidate {
  readonly synonyms: Synonyms;
  readonly row: number;
  readonly columns: FoundColumns;
  readonly missing: readonly string[];
  readonly isReport: boolean;
}

/** Finds the input tables of a sheet by their headers: its Excel tables first, then the sheet as a whole. */
export async function recognise(sheet: Sheet, catalogue: Catalogue): Promise<Recognition> {
  const appointed = catalogue.appointed(sheet.name);
  const chosen =
    appointed === undefined ? catalogue.synonyms : catalogue.synonyms.filter((one) => one.table.formOf === appointed);
  const search = { sheet, catalogue, chosen, isAppointed: appointed !== undefined };
  const inExcelTables: FoundTable[] = [];
  for (const { area } of sheet.excelTables) {
    const head = await readHead(sheet, area.top);
    inExcelTables.push(...findIn({ ...search, head }, tableRegion(area)).found);
  }
  const taken = new Set(inExcelTables.flatMap((found) => found.region));
  const head = await readHead(sheet, 0);
  const whole = findIn({ ...search, head }, sheetRegion(head, taken));
  const found = [...inExcelTables, ...whole.found];
  return { found, miss: found.length > 0 || appointed === null ? null : whole.miss };
}

interface Search {
  readonly sheet: Sheet;
  readonly head: Head;
  readonly catalogue: Catalogue;
  readonly chosen: readonly Synonyms[];
  readonly isAppointed: boolean;
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

function findIn(search: Search, region: Region): Recognition {
  const candidates: Candidate[] = [];
  const last = Math.min(region.lastHeaderRow, search.head.endRow - 1);
  for (let row = region.top; row <= last; row++) candidates.push(...candidatesAt(search, region, row));
  const best = candidates.filter((one) => one.missing.length === 0).sort(byFit(search.sheet.name))[0];
  if (best && (search.isAppointed || !best.isReport))
    return { found: [foundTable(search.sheet, region, best)], miss: null };
  return { found: [], miss: missOf(candidates) };
}

function candidatesAt(search: Search, region: Region, row: number): Candidate[] {
  const headers = headerNames(search.head, row, region.top);
  const names = region.columns.flatMap((column) => headers[column]?.names ?? []).filter((name) => name !== "");
  if (names.length === 0) return [];
  const isReport = search.catalogue.isReport(names);
  return search.chosen.map((synonyms) => {
    const columns = withSpareTime(search.head, {
      synonyms,
      headers,
      row,
      within: region.columns,
      columns: matchColumns(synonyms, headers, region.columns),
    });
    return { synonyms, row, columns, missing: missingOf(search, { synonyms, columns, row, names }), isReport };
  });
}

interface HeaderMatch {
  readonly synonyms: Synonyms;
  readonly headers: readonly HeaderName[];
  readonly row: number;
  readonly within: readonly number[];
  readonly columns: FoundColumns;
}

/** Of several columns under headers of dates, one of times of day is the time, whichever header comes first. */
function withSpareTime(head: Head, at: HeaderMatch): FoundColumns {
  const spare = at.synonyms.table.spareTime;
  if (!spare || !at.columns[spare.from] || at.columns[spare.field]) return at.columns;
  const used = at.columns[spare.from]!.column;
  const others = spareColumns(at.synonyms, at.headers, spare.from).filter(
    (one) => one !== used && at.within.includes(one),
  );
  const isTime = (column: number) => holdsTimes(head, column, at.row);
  const [time, date] = isTime(used) ? [used, others.find((one) => !isTime(one))] : [others.find(isTime), used];
  if (time === undefined || date === undefined) return at.columns;
  const found = (column: number) => ({ column, unit: null });
  return { ...at.columns, [spare.field]: found(time), [spare.from]: found(date) };
}

function holdsTimes(head: Head, column: number, headerRow: number): boolean {
  let [times, filled] = [0, 0];
  for (let row = headerRow + 1; row < head.endRow; row++) {
    const kind = head.kind(row, column);
    if (kind === Kind.blank) continue;
    filled++;
    const isTime = kind === Kind.time || kind === Kind.timeToMinute;
    if (isTime || (kind === Kind.text && /^\s*\d{1,2}[:：]\d{2}/.test(head.text(row, column)))) times++;
  }
  return times * 2 > filled;
}

function missingOf(
  search: Search,
  at: { synonyms: Synonyms; columns: FoundColumns; row: number; names: readonly string[] },
): string[] {
  const { table, required } = at.synonyms;
  const missing = required.filter((field) => !at.columns[field]);
  const isNamed = search.isAppointed && table.formOf === table.id;
  if (missing.length > 0 || isNamed) return missing.map((field) => fieldTitle(table.fields[field]!));
  const look: Look = {
    sheetName: search.sheet.name,
    has: (field) => at.columns[field] !== undefined,
    hasHeader: (name) => at.names.includes(headerKey(name)),
    texts: (field) => textsUnder(search.head, at.columns[field]?.column, at.row),
  };
  return table.conditions.filter((condition) => !condition.holds(look)).map((condition) => condition.says);
}

function textsUnder(head: Head, column: number | undefined, headerRow: number): string[] {
  if (column === undefined) return [];
  const rows = Array.from({ length: head.endRow - headerRow - 1 }, (_, index) => headerRow + 1 + index);
  return rows.map((row) => fold(head.text(row, column))).filter((text) => !isBlankText(text));
}

function byFit(sheetName: string): (a: Candidate, b: Candidate) => number {
  const named = (one: Candidate) => Number(sheetName.includes(one.synonyms.table.title));
  return (a, b) => matched(b) - matched(a) || named(b) - named(a) || a.row - b.row;
}

function matched(candidate: Candidate): number {
  return Object.keys(candidate.columns).length;
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

function missOf(candidates: readonly Candidate[]): Miss {
  const share = (one: Candidate) => matched(one) / (matched(one) + one.missing.length);
  const some = candidates.filter((one) => matched(one) > 0);
  const nearest = some.sort((a, b) => share(b) - share(a) || matched(b) - matched(a))[0];
  if (!nearest) return { nearest: null, missing: [], isReport: candidates.some((one) => one.isReport) };
  return {
    nearest: nearest.synonyms.table.id,
    missing: nearest.missing,
    isReport: candidates.some((one) => one.isReport && one.row === nearest.row),
  };
}
