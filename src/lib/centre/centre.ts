import type { DefinitionChange } from "../definition/change-definitions.ts";
import type { Asked, Definitions, Heard } from "../definition/definitions.ts";
import type { Origin } from "../table/intake.ts";
import type { Reading } from "../table/journal.ts";
import type { Miss } from "../table/miss.ts";
import type { Table } from "../table/table.ts";
import type { StampedFigures, Subject } from "./subject.ts";

/** A sheet that is no input, why, and which lines of 口径 would make it one. */
export interface UnreadSheet extends Omit<Miss, "remedy"> {
  readonly file: string;
  readonly sheet: string;
  readonly definitions: readonly DefinitionChange[];
}

/** A sheet that a person wants left alone, and a table that it would be. */
export interface IgnoredSheet {
  readonly sheet: string;
  readonly table: string;
}

/** The row of an input sheet that something was read from; the row counts from 1. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What was read of a centre's workbooks. */
export interface CentreContents {
  readonly definitions: Definitions;
  /** The input tables it was looked for, in the order in which people see them. */
  readonly tables: readonly Table[];
  readonly parts: ReadonlyMap<Subject, unknown>;
  /** The definitions that each subject was read with. */
  readonly asked: ReadonlyMap<Subject, Asked>;
  /** What was read, sheet by sheet, with the problems found. */
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadSheet[];
  readonly ignored: readonly IgnoredSheet[];
}

/** A call centre as its workbooks tell it: everything was read once, and every report draws on this. */
export class Centre {
  readonly definitions: Definitions;
  readonly tables: readonly Table[];
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadSheet[];
  readonly ignored: readonly IgnoredSheet[];
  private readonly parts: ReadonlyMap<Subject, unknown>;
  readonly asked: ReadonlyMap<Subject, Asked>;
  private readonly known = new Map<string, Heard<unknown>>();

  constructor({ definitions, tables, parts, asked, readings, unread, ignored }: CentreContents) {
    this.definitions = definitions;
    this.tables = tables;
    this.parts = parts;
    this.asked = asked;
    this.readings = readings;
    this.unread = unread;
    this.ignored = ignored;
  }

  /** What the centre's workbooks tell of a subject. Throws for one that they were not read for. */
  of<Part>(subject: Subject<Part>): Part {
    if (!this.parts.has(subject)) throw new Error(`The centre was opened without the subject “${subject.id}”.`);
    return this.parts.get(subject) as Part;
  }

  /** The days that anything of the centre is of, in no order. */
  *days(): Iterable<number> {
    for (const [subject, part] of this.parts) if (subject.days) yield* subject.days(part);
  }

  /** The tables there are: those of its sheets, and those that something else stands in for. */
  tablesRead(): ReadonlySet<string> {
    const standing = [...this.parts].flatMap(([subject, part]) => subject.standsIn?.(part) ?? []);
    return new Set([...this.readings.map(({ table }) => table), ...standing]);
  }

  /** What is to be said of figures that come from these tables. */
  remarksOn(tables: readonly string[], figures: StampedFigures): string[] {
    return [...this.parts].flatMap(([subject, part]) => {
      const isUsed = Object.values(subject.tables).some(({ id }) => tables.includes(id));
      return isUsed ? (subject.remarks?.(part, figures) ?? []) : [];
    });
  }

  /** The Chinese name of a table. */
  titleOf(table: string): string {
    return this.tables.find(({ id }) => id === table)?.title ?? table;
  }

  /** Where a person finds the row that something was read from. */
  placeOf({ sheet: number, row }: Origin): RowPlace {
    const { file, sheet } = this.readings[number]!;
    return { file, sheet, row: row + 1 };
  }

  /** Does work once for each key, as long as the centre lives; whoever asks again asks for its definitions too. */
  remember<T>(key: string, work: () => T): T {
    const known = (this.known.get(key) as Heard<T> | undefined) ?? this.definitions.hear(work);
    this.known.set(key, known);
    this.definitions.tell(known.asked);
    return known.result;
  }

  /** The definitions that the sheets of some tables were read with, or what stands in for them was worked out with. */
  readWith(tables: readonly string[]): Asked {
    const isRead = (table: string) => this.readings.some((one) => one.table === table);
    const toldBy = (subject: Subject) => [
      ...Object.values(subject.tables).flatMap(({ formOf }) => (isRead(formOf) ? [formOf] : [])),
      ...(subject.standsIn?.(this.parts.get(subject)) ?? []),
    ];
    const subjects = [...this.asked].filter(([subject]) => toldBy(subject).some((table) => tables.includes(table)));
    return new Set(subjects.flatMap(([, asked]) => [...asked]));
  }
}
