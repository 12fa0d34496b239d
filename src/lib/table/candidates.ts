import type { Catalogue } from "./catalogue.ts";
import { Kind } from "./cell.ts";
import { fold, isBlankText } from "./fold.ts";
import { headerKey } from "./header.ts";
import type { Head } from "./head.ts";
import { type FoundColumns, type HeaderName, headerNames, matchColumns, spareColumns, type Synonyms } from "./match.ts";
import { fieldTitle, type Look, membersOf, type Table } from "./table.ts";

/** What is looked for in a sheet: the tables that it may be, one alone where a person said which. */
export interface Search {
  readonly sheetName: string;
  readonly head: Head;
  readonly catalogue: Catalogue;
  readonly chosen: readonly Synonyms[];
  readonly isAppointed: boolean;
}

/** The columns a table is looked for in, and the row its header may not lie above. */
export interface Place {
  readonly top: number;
  readonly columns: readonly number[];
}

/** A table held against a row of headers: the columns it would have, and what it lacks, as a person is told. */
export interface Candidate {
  readonly synonyms: Synonyms;
  readonly row: number;
  readonly within: readonly number[];
  readonly headers: readonly HeaderName[];
  readonly columns: FoundColumns;
  readonly missing: readonly string[];
  /** Why the sheet's name keeps it from being this table. */
  readonly bar: string | null;
  readonly isReport: boolean;
}

/** All tables that are looked for, held against a row; none where it is blank. */
export function candidatesAt(search: Search, { top, columns: within }: Place, row: number): Candidate[] {
  const headers = headerNames(search.head, row, top);
  const names = namesOf({ headers, within });
  if (names.length === 0) return [];
  const isReport = search.catalogue.isReport(names);
  return search.chosen.map((synonyms) => {
    const columns = withSpareTime(search.head, {
      synonyms,
      headers,
      row,
      within,
      columns: matchColumns(synonyms, headers, within),
    });
    const bar = search.isAppointed ? null : (search.catalogue.barred?.(search.sheetName, synonyms.table) ?? null);
    const candidate = { synonyms, row, within, headers, columns, bar, isReport };
    return { ...candidate, missing: lacksOf(search, candidate) };
  });
}

/** What a table lacks that would have these columns: required ones, else its other conditions, else a fitting name. */
export function lacksOf(search: Search, at: Omit<Candidate, "missing">): string[] {
  const { table, required } = at.synonyms;
  const missing = required.filter((field) => !at.columns[field]);
  if (missing.length > 0) return missing.map((field) => fieldTitle(table.fields[field]!));
  if (search.isAppointed && table.formOf === table.id) return [];
  const names = namesOf(at);
  const look: Look = {
    sheetName: search.sheetName,
    has: (field) => at.columns[field] !== undefined || hasMembers(table, field, at.columns),
    hasHeader: (name) => names.includes(headerKey(name)),
    texts: (field) => textsUnder(search.head, at.columns[field]?.column, at.row),
    isHeaded: (field, ...headers) => isHeaded(at, field, headers),
    hasAllOf: (other) => hasAllOf(search, at, other),
  };
  const unmet = table.conditions.filter((condition) => !condition.holds(look)).map((condition) => condition.says);
  return at.bar === null ? unmet : [...unmet, at.bar];
}

function isHeaded(
  { columns, headers }: Pick<Candidate, "columns" | "headers">,
  field: string,
  names: string[],
): boolean {
  const found = columns[field];
  return found !== undefined && names.some((name) => headers[found.column]!.names.includes(headerKey(name)));
}

function hasAllOf(
  { catalogue }: Search,
  { headers, within }: Pick<Candidate, "headers" | "within">,
  other: Table,
): boolean {
  const synonyms = catalogue.synonyms.find(({ table }) => table.id === other.id);
  if (!synonyms) return false;
  const columns = matchColumns(synonyms, headers, within);
  return synonyms.required.every((field) => columns[field]);
}

/** Whether a column of the candidate is one that hardly another table has. */
export function isTold({ columns, synonyms }: Pick<Candidate, "columns" | "synonyms">): boolean {
  return Object.keys(columns).some((field) => synonyms.table.fields[field]?.isDistinctive);
}

export function matchedCount({ columns }: Pick<Candidate, "columns">): number {
  return Object.keys(columns).length;
}

function namesOf({ headers, within }: Pick<Candidate, "headers" | "within">): string[] {
  return within.flatMap((column) => headers[column]?.names ?? []).filter((name) => name !== "");
}

/** Of several columns under headers of dates, one of times of day is the time, whichever header comes first. */
function withSpareTime(head: Head, at: Pick<Candidate, "synonyms" | "headers" | "row" | "within" | "columns">) {
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

function hasMembers({ family }: Table, id: string, columns: FoundColumns): boolean {
  return family?.id === id && membersOf(family, columns).length > 0;
}

function textsUnder(head: Head, column: number | undefined, headerRow: number): string[] {
  if (column === undefined) return [];
  const rows = Array.from({ length: head.endRow - headerRow - 1 }, (_, index) => headerRow + 1 + index);
  return rows.map((row) => fold(head.text(row, column))).filter((text) => !isBlankText(text));
}
