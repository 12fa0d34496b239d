import { type Candidate, lacksOf, type Search } from "./candidates.ts";
import { type ProposedColumn, Proposals } from "./propose.ts";

/** What a person may say of a sheet so that it is read: that it is the table, and under which headers fields stand. */
export interface Remedy {
  /** Whether it must be said which table the sheet is. */
  readonly isAppointed: boolean;
  readonly columns: readonly Pick<ProposedColumn, "field" | "header">[];
}

/** As many required headers must be known before the last unknown one is told by being the last. */
const LEAST_KNOWN = 2;

/** The least that makes a candidate fit: headers, else which table the sheet is, else both; null where that is not enough. */
export function remedyOf(search: Search, candidate: Candidate): Remedy | null {
  const proposals = new Proposals(search, candidate);
  for (const [isAppointed, columns] of trialsOf(search, candidate, proposals)) {
    const told = { ...candidate, columns: proposals.withProposed(columns) };
    if (!couldBe(search, told, isAppointed)) continue;
    const named = columns.map(({ field, header }) => ({ field, header }));
    return { isAppointed: isAppointed && !search.isAppointed, columns: named };
  }
  return null;
}

/** A person may say of a sheet only what its name could say: that it holds what the table needs, nobody can. */
function couldBe(search: Search, told: Candidate, isAppointed: boolean): boolean {
  if (!isAppointed || search.isAppointed) return lacksOf(search, told).length === 0;
  const unbarred = { ...told, bar: null };
  const named = { ...search, sheetName: told.synonyms.table.title };
  return lacksOf({ ...search, isAppointed }, unbarred).length === 0 && lacksOf(named, unbarred).length === 0;
}

type Trial = readonly [isAppointed: boolean, columns: readonly ProposedColumn[]];

function* trialsOf(search: Search, candidate: Candidate, proposals: Proposals): Generator<Trial> {
  const needed = neededColumns(candidate, proposals);
  if (!needed) return;
  const isForeign = !search.isAppointed && (candidate.isReport || candidate.bar !== null);
  if (isForeign) {
    // What is a report, or another thing by its name, is a table by a person's word alone, where all else fits.
    if (candidate.missing.every((one) => one === candidate.bar)) yield [true, []];
    return;
  }
  yield [search.isAppointed, needed];
  yield [search.isAppointed, [...needed, ...furtherColumns(candidate, proposals, needed)]];
  yield [true, needed];
}

/** A column for each required field that has none; null where one finds none. */
function neededColumns({ synonyms: { required }, columns }: Candidate, proposals: Proposals): ProposedColumn[] | null {
  const unmet = required.filter((field) => !columns[field]);
  const proposed = proposals.among(unmet);
  if (proposed.length === unmet.length) return proposed;
  const isLast = unmet.length === 1 && required.length > LEAST_KNOWN;
  const last = isLast ? proposals.lastLeft(unmet[0]!) : null;
  return last && [last];
}

/** Columns for other fields, by which a table may be told. */
function furtherColumns(candidate: Candidate, proposals: Proposals, needed: readonly ProposedColumn[]) {
  const { synonyms, columns } = candidate;
  const others = Object.keys(synonyms.table.fields).filter(
    (field) => !columns[field] && !synonyms.required.includes(field),
  );
  return proposals.among(others).filter(({ column }) => needed.every((one) => one.column !== column));
}
