import { headerKey, joinHeaders, readHeader } from "./header.ts";
import type { Head } from "./head.ts";
import { type Field, memberId, type Table } from "./table.ts";

/** What one header cell may be called, best first, and the unit it names. */
export interface HeaderName {
  readonly names: readonly string[];
  readonly unit: string | null;
}

/** Where a field was found. */
export interface FoundColumn {
  readonly column: number;
  readonly unit: string | null;
}

export type FoundColumns = Readonly<Record<string, FoundColumn>>;

/** A header that a centre added to a field of a table. */
export interface AddedHeader {
  readonly table: string;
  readonly field: string;
  readonly header: string;
}

/** Which fields a header text can mean in one table, worked out once. */
export interface Synonyms {
  readonly table: Table;
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>;
  readonly required: readonly string[];
}

interface Meaning {
  readonly field: string;
  readonly order: number;
  readonly accepts: (unit: string | null) => boolean;
}

const DURATION_UNITS = new Set(["秒", "分钟", "小时"]);

/** The header names of one row, the row above it read as its groups. */
export function headerNames(head: Head, row: number, top: number): HeaderName[] {
  return Array.from({ length: head.columnCount }, (_, column) => {
    const lower = head.text(row, column);
    const upper = row > top ? head.text(row - 1, column) : "";
    if (lower === "" || upper === "" || lower === upper) return readHeader(lower || upper);
    const [own, joined] = [readHeader(lower), readHeader(joinHeaders(upper, lower))];
    return { names: [...joined.names, ...own.names], unit: own.unit ?? joined.unit };
  });
}

/** Prepares a table's headers; those a centre added, for the table or what it is a form of, come before the built-in ones. */
export function synonymsOf(table: Table, added: readonly AddedHeader[]): Synonyms {
  const meanings = new Map<string, Meaning[]>();
  for (const [field, declared] of Object.entries(table.fields)) {
    const own = added.filter((one) => one.table === table.formOf && one.field === field);
    const headers = [...own.map((one) => one.header), ...declared.headers];
    headers.forEach((synonym, order) => {
      const header = typeof synonym === "string" ? synonym : synonym.header;
      const accepts = typeof synonym === "string" ? acceptsUnit(declared) : isDuration;
      const key = headerKey(header);
      const others = meanings.get(key) ?? [];
      const meaning = { field, order, accepts };
      meanings.set(key, order < own.length ? [meaning, ...others] : [...others, meaning]);
    });
  }
  const required = Object.keys(table.fields).filter((field) => table.fields[field]!.required);
  return { table, meanings, required };
}

/** Finds the columns of a table's fields and of its family: a field's earlier synonym wins, then the column further left. */
export function matchColumns(
  synonyms: Synonyms,
  headers: readonly HeaderName[],
  columns: readonly number[],
): FoundColumns {
  const found: Record<string, FoundColumn & { order: number }> = {};
  for (const column of columns) {
    const header = headers[column]!;
    const meaning = meaningOf(synonyms, header) ?? memberOf(synonyms, header);
    if (!meaning) continue;
    const before = found[meaning.field];
    if (before === undefined || meaning.order < before.order) {
      found[meaning.field] = { column, unit: header.unit, order: meaning.order };
    }
  }
  return found;
}

/** Columns whose header could mean `field` but which it does not use. */
export function spareColumns(synonyms: Synonyms, headers: readonly HeaderName[], field: string): number[] {
  return headers.flatMap((header, column) => (meaningOf(synonyms, header)?.field === field ? [column] : []));
}

function meaningOf(synonyms: Synonyms, header: HeaderName): Meaning | undefined {
  for (const name of header.names) {
    const meaning = synonyms.meanings.get(name)?.find((one) => one.accepts(header.unit));
    if (meaning) return meaning;
  }
  return undefined;
}

function memberOf(
  { table: { family } }: Synonyms,
  { names, unit }: HeaderName,
): Pick<Meaning, "field" | "order"> | null {
  if (!family) return null;
  const [name] = names.flatMap((one) => family.nameOf(one, unit) ?? []);
  return name === undefined ? null : { field: memberId(family, name), order: 0 };
}

/** Whether a header that names a unit may head the field: one of a duration heads no date. */
export function acceptsUnit(field: Field): (unit: string | null) => boolean {
  return field.type.unreadable === "unreadableDate" ? (unit) => !isDuration(unit) : () => true;
}

function isDuration(unit: string | null): boolean {
  return unit !== null && DURATION_UNITS.has(unit);
}
