import type { Asked } from "../definition/definitions.ts";
import type { FactTable } from "../facts/fact-table.ts";
import type { Span } from "../facts/select.ts";
import type { FactSource } from "../measure/measure.ts";
import type { FactAmount, SourceRow } from "../measure/source-row.ts";
import type { Table } from "../table/table.ts";
import type { Centre } from "./centre.ts";
import type { Gathering, PartsOf, ReadingContext, StampedFigures, Subject } from "./subject.ts";

/** Facts that measures may count, as a subject declares them. */
type SourceDeclaration<Part> = {
  /** The name of another source of the subject that is one and the same but for its tables. */
  readonly like?: string;
  /** The tables whose rows and problems are its own; the subject's when not given. */
  readonly tables?: readonly string[];
  /** Groups of tables of which one each must be there; any one of the subject's when not given. */
  readonly needs?: readonly (readonly string[])[];
  readonly rollUps?: readonly (readonly string[])[];
  /** The rows behind a fact that was worked out of them; null, as when not given, where its own row is all there is. */
  readonly leads?: (part: Part, fact: FactAmount) => readonly SourceRow[] | null;
  /** The definitions that only these facts were worked out with, beyond those that the subject was read with. */
  readonly asked?: (part: Part) => Asked;
} & (
  | { readonly facts: (part: Part) => FactTable }
  /** Facts about a period, such as who was there when it began, worked out once for all that is asked of it. */
  | { readonly ofPeriod: (part: Part, span: Span) => FactTable }
);

type Needs = Readonly<Record<string, Subject>>;
type Tables = Readonly<Record<string, Table>>;

/** A subject as written down. */
export interface SubjectDeclaration<Part, N extends Needs, T extends Tables, S extends string> {
  readonly id: string;
  readonly needs: N;
  readonly tables?: T;
  readonly start: (parts: PartsOf<N>, context: ReadingContext) => Gathering<Part, keyof T & string>;
  readonly shape?: NonNullable<Subject["shape"]>;
  readonly sources?: Readonly<Record<S, SourceDeclaration<Part>>>;
  readonly days?: (part: Part) => Iterable<number>;
  readonly standsIn?: (part: Part) => readonly string[];
  readonly remarks?: (part: Part, figures: StampedFigures) => readonly string[];
  readonly unfold?: NonNullable<Subject["unfold"]>;
  readonly claims?: NonNullable<Subject["claims"]>;
}

/** A subject, with its facts for measures to count: `amount(calls.sources.dials, "connected")`. */
export interface DefinedSubject<Part = unknown, S extends string = string> extends Subject<Part> {
  readonly sources: Readonly<Record<S, FactSource<Centre>>>;
}

/** Declares a subject; a source is called by the name under which it stands. */
export function defineSubject<
  Part extends object,
  N extends Needs = Needs,
  T extends Tables = Tables,
  S extends string = never,
>(declared: SubjectDeclaration<Part, N, T, S>): DefinedSubject<Part, S> {
  const { tables = {} as T, sources = {} as Record<S, SourceDeclaration<Part>>, ...rest } = declared;
  const subject = { ...rest, tables, start: declared.start as Subject<Part>["start"] };
  const named = Object.entries<SourceDeclaration<Part>>(sources).map(
    ([name, source]) => [name, sourceOf(subject, `${declared.id}/${source.like ?? name}`, source)] as const,
  );
  return Object.assign(subject, { sources: Object.fromEntries(named) as Record<S, FactSource<Centre>> });
}

function sourceOf<Part extends object>(
  subject: Subject<Part>,
  id: string,
  { leads, asked, ...source }: SourceDeclaration<Part>,
): FactSource<Centre> {
  const own = Object.values(subject.tables).map((table) => table.id);
  const { tables = own, needs = own.length > 0 ? [own] : [], rollUps } = source;
  const facts = (centre: Centre, period: Span): FactTable => {
    const part = centre.of(subject);
    if (asked) centre.definitions.tell(asked(part));
    if ("facts" in source) return source.facts(part);
    const { from, to, asOf } = period;
    return centre.remember(`facts ${id} ${from}..${to}@${asOf ?? ""}`, () => source.ofPeriod(part, period));
  };
  return {
    id,
    tables,
    needs,
    facts,
    ...(leads && { leads: (centre, fact) => leads(centre.of(subject), fact) }),
    ...(rollUps && { rollUps }),
  };
}
