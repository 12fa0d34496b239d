import type { Asked, Definitions } from "../definition/definitions.ts";
import type { Span } from "../facts/select.ts";
import type { Intake, Origin } from "../table/intake.ts";
import type { TableReader } from "../table/read-table.ts";
import type { Sheet } from "../table/sheet.ts";
import type { Table } from "../table/table.ts";

/** Takes the rows of one table, from all the sheets it stands in. */
export type RowTaker = (reader: TableReader) => Intake;

/** Something about a row that only shows beside others, once all are read. */
export interface LateNote {
  readonly code: string;
  readonly value: string;
  readonly day: number | null;
  /** The field that shows it, where the origin names no column. */
  readonly field?: string;
}

/** The books of all sheets that were read. */
export interface Books {
  /** Leaves a note on a row that counted. */
  note(origin: Origin, note: LateNote): void;
}

/** What a subject does with the rows of its tables, and what comes of them once all are read. */
export interface Gathering<Part, T extends string = string> {
  readonly take: Readonly<Record<T, RowTaker>>;
  readonly finish: (books: Books) => Part;
}

/** What a subject may know while it is read, beside the parts it needs. */
export interface ReadingContext {
  readonly definitions: Definitions;
  /** Whether a sheet of the table with this id was found. */
  readonly isFound: (table: string) => boolean;
}

/** Tables whose columns another subject's rows tell, as 评分标准 tells those of 质检记录: that one is read before sheets are recognised. */
export interface Shape {
  readonly by: Subject;
  tables(part: unknown): Readonly<Record<string, Table>>;
}

/** Figures of a span, and the definitions that they were worked out with. */
export interface StampedFigures {
  readonly span: Span;
  readonly asked: Asked;
}

/**
 * One thing that a centre's workbooks tell of: the tables it is read from, what must be read before it, how a row is
 * taken and what becomes of them all, its part of the centre.
 */
export interface Subject<Part = unknown> {
  readonly id: string;
  readonly needs: Readonly<Record<string, Subject>>;
  /** By the names under which `start` says how their rows are taken. */
  readonly tables: Readonly<Record<string, Table>>;
  readonly shape?: Shape;
  readonly start: (parts: Readonly<Record<string, unknown>>, context: ReadingContext) => Gathering<Part>;
  /** The days that what was read is of. */
  days?(part: Part): Iterable<number>;
  /** The tables that the part stands in for though no sheet has them. */
  standsIn?(part: Part): readonly string[];
  /** What a stamp says of figures, beyond the definitions that were changed. */
  remarks?(part: Part, figures: StampedFigures): readonly string[];
  /** The sheet laid out as rows where it is a form of the subject's tables that is not; null where it is none. */
  readonly unfold?: (sheet: Sheet) => Promise<Sheet | null>;
  /** Whether headers show that a sheet is input, though it has figures like a report. */
  readonly claims?: (headers: readonly string[]) => boolean;
}

export type PartOf<S> = S extends Subject<infer Part> ? Part : never;

/** The parts of the subjects that one needs, by the names it gives them. */
export type PartsOf<N> = { readonly [K in keyof N]: PartOf<N[K]> };

/**
 * The subjects with each behind what it needs, else in the order given. Throws where a needed one is not among them,
 * where two share an id or a table, and where subjects need each other.
 */
export function inOrderOfNeeds<S extends Subject>(subjects: readonly S[]): S[] {
  requireDistinct(subjects);
  const ordered: S[] = [];
  const visit = (subject: S, path: readonly S[]): void => {
    if (ordered.includes(subject)) return;
    if (path.includes(subject)) throw new Error(`Subjects need each other: ${idsOf([...path, subject]).join(" → ")}.`);
    for (const [name, needed] of neededBy(subject)) {
      if (!needed) throw new Error(`“${subject.id}” needs “${name}”, which is not defined where the subject is.`);
      const known = subjects.find((one) => (one as Subject) === needed);
      if (!known) throw new Error(`“${subject.id}” needs “${needed.id}”, which is not in the list of subjects.`);
      visit(known, [...path, subject]);
    }
    ordered.push(subject);
  };
  for (const subject of subjects) visit(subject, []);
  return ordered;
}

function neededBy({ needs, shape }: Subject): [name: string, needed: Subject | undefined][] {
  return [...Object.entries(needs), ...(shape ? [[shape.by.id, shape.by] as [string, Subject]] : [])];
}

function requireDistinct(subjects: readonly Subject[]): void {
  const tables = subjects.flatMap((one) => Object.values(one.tables));
  const titles = tables.filter(({ id, formOf }) => id === formOf).map(({ title }) => title);
  for (const names of [idsOf(subjects), tables.map(({ id }) => id), titles]) {
    const twice = names.find((name, place) => names.indexOf(name) !== place);
    if (twice !== undefined) throw new Error(`“${twice}” is in the list of subjects twice.`);
  }
}

function idsOf(subjects: readonly Subject[]): string[] {
  return subjects.map(({ id }) => id);
}
