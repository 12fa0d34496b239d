import type { ColumnType } from "./decode.ts";

/** A header a field answers to; `withUnit` ones only when the header names a duration's unit. */
export type Synonym = string | { readonly header: string; readonly withUnit: true };

/** One column of a table: how its header may read (its own name first) and what its cells mean. */
export interface Field {
  readonly type: ColumnType;
  readonly required: boolean;
  readonly headers: readonly Synonym[];
  /** Whether a number below zero is a fault. */
  readonly nonNegative: boolean;
  /** Whether hardly another table has such a column, so that its header tells the table. */
  readonly isDistinctive?: true;
  /** Whether a cell that cannot be read is as good as none, and noted, where else its row would be set aside. */
  readonly isLenient?: true;
  /** Whether a blank of a bare range is a 0: so it is with counts, of which many are none. */
  readonly isZeroWhenBare?: true;
  /** Whether no figure comes of what it says, so that a row counts without. */
  readonly isShownOnly?: true;
  /** What the empty table says of it beyond its type. */
  readonly remark?: string;
  /** What the empty table lets people choose from, where the type takes any text. */
  readonly offer?: Offer | null;
}

/** Words to choose from: these, those filled in under a field of a table, or the items of a block of 口径. */
export interface Offer {
  readonly choices:
    | { readonly words: readonly string[] }
    | { readonly column: { readonly table: string; readonly field: string } }
    | { readonly block: string };
  /** What becomes of another word: it is refused, asked about, or taken. */
  readonly others: "refused" | "asked" | "taken";
}

/** What recognition may look at beyond the matched headers. */
export interface Look {
  readonly sheetName: string;
  /** Whether there is a column of the field, or of the family with this id. */
  readonly has: (field: string) => boolean;
  /** Whether any header of the row, matched or not, reads so. */
  readonly hasHeader: (name: string) => boolean;
  /** The first filled texts under a field's header, folded. */
  readonly texts: (field: string) => readonly string[];
  /** Whether a field's column goes by one of these headers. */
  readonly isHeaded: (field: string, ...headers: string[]) => boolean;
  /** Whether the same headers have all that another table requires. */
  readonly hasAllOf: (table: Table) => boolean;
}

/** Words in a sheet's name that say it is another thing than the table, unless the name has one of `unless` too. */
export interface ForeignNames {
  readonly words: readonly string[];
  readonly unless: readonly string[];
}

/**
 * Columns of one kind of which nobody can say beforehand how many there are and what they are called, such as one for each
 * sort of leave. In a batch they stand under `memberId`.
 */
export interface Family {
  readonly id: string;
  readonly field: Field;
  /** The name by which the column under a header goes; null where the header is none of the kind. */
  readonly nameOf: (header: string, unit: string | null) => string | null;
}

/** What a table needs besides its required fields; `says` completes the sentence "it lacks …". */
export interface Condition {
  readonly says: string;
  readonly holds: (look: Look) => boolean;
}

/** An input table as declared: its fields in the order in which faults are looked for. */
export interface Table {
  readonly id: string;
  readonly title: string;
  /** The table whose name its readings bear; its own unless it is another form of that one. */
  readonly formOf: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly conditions: readonly Condition[];
  readonly foreignNames?: ForeignNames;
  /** Words in a sheet's name that say it is this table, whatever other tables its headers fit. */
  readonly ownNames?: readonly string[];
  /** Whether only a subject lays sheets out as the table, so that none of a person's comes near it. */
  readonly isLaidOut?: true;
  readonly family?: Family;
  /** A second column of `from`'s headers becomes this field when its cells are times of day. */
  readonly spareTime?: { readonly field: string; readonly from: string };
  /** Fields that are looked through as a whole before the first row is judged: what a cell means depends on the others. */
  readonly looksThrough?: readonly string[];
  /** The date by which a period picks the table's problems. */
  readonly dayField: string;
  /** Whether a row equal to an earlier one is set aside by the engine; else the table's own intake judges. */
  readonly dropsRepeats: boolean;
}

/** A table as written down; what the empty table says of its fields and offers under them stands beside these. */
type TableDeclaration<F extends string> = Pick<Table, "id" | "title"> &
  Partial<Omit<Table, "fields">> & {
    readonly fields: Readonly<Record<F, Field>>;
    readonly remarks?: Readonly<Partial<Record<F, string>>>;
    readonly offers?: Readonly<Partial<Record<F, Offer>>>;
  };

/** Declares a table; see docs of `Table` for the parts. */
export function defineTable<F extends string>({ remarks, offers, ...declared }: TableDeclaration<F>): Table {
  const fields = Object.entries<Field>(declared.fields).map(([id, field]) => {
    const [remark, offer] = [remarks?.[id as F], offers?.[id as F]];
    return [id, { ...field, ...(remark !== undefined && { remark }), ...(offer && { offer }) }] as const;
  });
  const usual = { formOf: declared.id, conditions: [], dayField: "date", dropsRepeats: true };
  return { ...usual, ...declared, fields: Object.fromEntries(fields) };
}

export function required(type: ColumnType, ...headers: Synonym[]): Field {
  return { type, required: true, headers, nonNegative: isQuantity(type) };
}

export function optional(type: ColumnType, ...headers: Synonym[]): Field {
  return { ...required(type, ...headers), required: false };
}

/** The same field where numbers below zero mean something. */
export function signed(field: Field): Field {
  return { ...field, nonNegative: false };
}

/** The same field where a cell that may be blank or 0 is a 0. */
export function orZero(field: Field): Field {
  return { ...field, isZeroWhenBare: true };
}

/** The same field of which no figure comes: a row whose cell there is a formula without a result counts all the same. */
export function shownOnly(field: Field): Field {
  return { ...field, isShownOnly: true };
}

/** The same field where its header tells the table. */
export function distinctive(field: Field): Field {
  return { ...field, isDistinctive: true };
}

/** The same field where a cell that cannot be read is noted and else as good as blank. */
export function lenient(field: Field): Field {
  return { ...field, isLenient: true };
}

/** The same field with words to choose from, in every table that has it. */
export function offering(field: Field, offer: Offer): Field {
  return { ...field, offer };
}

/** The same field where nothing is to choose from, as where its words are named first. */
export function naming(field: Field): Field {
  return { ...field, offer: null };
}

/** The field of one of a family's columns. */
export function memberId({ id }: Family, name: string): string {
  return `${id}:${name}`;
}

/** The fields among `found` that are a family's, with the names of their columns. */
export function membersOf({ id }: Family, found: Readonly<Record<string, unknown>>): { field: string; name: string }[] {
  const fields = Object.keys(found).filter((field) => field.startsWith(`${id}:`));
  return fields.map((field) => ({ field, name: field.slice(id.length + 1) }));
}

/** The name SeatLedger itself writes over the field. */
export function fieldTitle(field: Field): string {
  const first = field.headers[0]!;
  return typeof first === "string" ? first : first.header;
}

function isQuantity(type: ColumnType): boolean {
  return type.unreadable === "unreadableNumber" || type.unreadable === "unreadableDuration";
}
