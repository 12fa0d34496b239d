import type { Candidate, Search } from "./candidates.ts";
import { ColumnSample } from "./column-sample.ts";
import { fold } from "./fold.ts";
import { headerKey } from "./header.ts";
import { isHeader } from "./header-texts.ts";
import { likeness } from "./likeness.ts";
import { acceptsUnit, type FoundColumns } from "./match.ts";
import type { Field } from "./table.ts";

/** A header that seems to mean a field which no header of the sheet names. */
export interface ProposedColumn {
  readonly field: string;
  readonly column: number;
  /** The header, without white space. */
  readonly header: string;
}

/** How sure a proposal must be: half the characters of a name, or fewer where the cells below bear it out. */
const LEAST = 0.5;
const DATES_BELOW = 0.2;
const KNOWN_WORDS_BELOW = 0.5;

/** More unused columns than these are no sheet that somebody only named otherwise. */
const MOST_SPARES = 60;

interface Spare {
  readonly column: number;
  readonly header: string;
  readonly unit: string | null;
  readonly sample: ColumnSample;
}

/** The unused columns of a candidate that its fields could mean, by the likeness of their names and by what is below. */
export class Proposals {
  private readonly search: Search;
  private readonly candidate: Candidate;
  private readonly spares: readonly Spare[];

  constructor(search: Search, candidate: Candidate) {
    this.search = search;
    this.candidate = candidate;
    const used = new Set(Object.values(candidate.columns).map(({ column }) => column));
    const unused = candidate.within.filter((column) => !used.has(column));
    this.spares = unused.slice(0, MOST_SPARES).flatMap((column) => this.spareAt(column));
  }

  /** A column for each of the fields, the surest first; those that nothing is like have none. */
  among(fields: readonly string[]): ProposedColumn[] {
    const pairs = fields.flatMap((field) =>
      this.spares.map((spare) => ({ field, spare, sureness: this.sureness(field, spare) })),
    );
    const proposed: ProposedColumn[] = [];
    for (const { field, spare } of pairs.filter(isSure).sort((a, b) => b.sureness - a.sureness)) {
      const isFree = proposed.every((one) => one.field !== field && one.column !== spare.column);
      if (isFree) proposed.push({ field, column: spare.column, header: spare.header });
    }
    return proposed;
  }

  /** The one column that is left for the one field that is, where it may hold what stands there. */
  lastLeft(field: string): ProposedColumn | null {
    const declared = this.fieldOf(field);
    const [only, ...others] = this.spares.filter(({ sample, unit }) => !sample.isEmpty && sample.fits(declared, unit));
    const isTelling = declared.type.unreadable === "unreadableDate" || declared.type.unreadable === "unreadableText";
    return only && others.length === 0 && isTelling ? { field, column: only.column, header: only.header } : null;
  }

  /** The columns as they would be. */
  withProposed(proposed: readonly ProposedColumn[]): FoundColumns {
    const added = proposed.map(({ field, column }) => {
      return [field, { column, unit: this.candidate.headers[column]!.unit }] as const;
    });
    return { ...this.candidate.columns, ...Object.fromEntries(added) };
  }

  /** How much the header and what is below it speak for a field; what cannot stand there speaks against it. */
  private sureness(field: string, { header, unit, sample }: Spare): number {
    const declared = this.fieldOf(field);
    const knows = this.search.catalogue.knows?.(this.candidate.synonyms.table, field);
    const below = knows ? KNOWN_WORDS_BELOW : belowDates(declared);
    const alike = likest(header, declared);
    const mayBe = alike + below >= LEAST && acceptsUnit(declared)(unit) && sample.fits(declared, unit);
    const isBorneOut = mayBe && (knows ? sample.areKnown(knows) : !sample.isEmpty);
    return isBorneOut ? alike + below : Number(mayBe) * alike;
  }

  private fieldOf(field: string): Field {
    return this.candidate.synonyms.table.fields[field]!;
  }

  private spareAt(column: number): Spare[] {
    const { head } = this.search;
    const { row, headers } = this.candidate;
    const header = this.headerAt(column);
    if (!isHeader(header) || /[、;]/.test(header)) return [];
    return [{ column, header, unit: headers[column]!.unit, sample: new ColumnSample(head, column, row) }];
  }

  /** Its lower text; where another column has the same, with the one above. */
  private headerAt(column: number): string {
    const { head } = this.search;
    const { row, headers, within } = this.candidate;
    const plain = (at: number) => fold(head.text(at, column)).replace(/\s+/gu, "");
    const own = plain(row);
    const [joined] = headers[column]!.names;
    const isAmbiguous = within.some((other) => other !== column && headers[other]!.names.includes(headerKey(own)));
    if (own === "") return row > 0 ? plain(row - 1) : "";
    return isAmbiguous && joined !== headerKey(own) && row > 0 ? plain(row - 1) + own : own;
  }
}

function belowDates({ type }: Field): number {
  return type.unreadable === "unreadableDate" ? DATES_BELOW : 0;
}

function isSure({ sureness }: { readonly sureness: number }): boolean {
  return sureness >= LEAST;
}

function likest(header: string, { headers }: Field): number {
  const key = headerKey(header);
  return Math.max(
    ...headers.map((synonym) => likeness(key, headerKey(typeof synonym === "string" ? synonym : synonym.header))),
  );
}
