import { type Candidate, matchedCount, type Search } from "./candidates.ts";
import { fullestRow, headerTexts } from "./header-texts.ts";
import { type Remedy, remedyOf } from "./remedy.ts";

/** Why a sheet is no input: its nearest table and what it lacks, or that it is a report; and what would make it one. */
export interface Miss {
  /** The id of the table under its own name, whichever form of it is nearest. */
  readonly nearest: string | null;
  readonly missing: readonly string[];
  readonly isReport: boolean;
  /** The headers that were seen, as they stand. */
  readonly headers: readonly string[];
  /** Null where nothing said of the sheet and its headers would make it the table. */
  readonly remedy: Remedy | null;
}

/** Finds the table that the sheet comes nearest to among all that were held against its rows. */
export function explainMiss(search: Search, candidates: readonly Candidate[]): Miss {
  const nearest = keptOff(search, candidates) ?? nearestOf(search, candidates);
  if (!nearest) {
    const headers = headerTexts(search.head, fullestRow(search.head));
    return { nearest: null, missing: [], isReport: candidates.some(({ isReport }) => isReport), headers, remedy: null };
  }
  const { candidate, remedy } = nearest;
  return {
    nearest: candidate.synonyms.table.formOf,
    missing: candidate.missing,
    isReport: candidates.some(({ isReport, row }) => isReport && row === candidate.row),
    headers: headerTexts(search.head, candidate.row),
    remedy,
  };
}

interface Judged {
  readonly candidate: Candidate;
  readonly remedy: Remedy | null;
}

/** The table that the sheet would be, did not its name speak against it. */
function keptOff(search: Search, candidates: readonly Candidate[]): Judged | null {
  const candidate = candidates.find(({ bar, missing: [first, ...others] }) => {
    return bar !== null && first === bar && others.length === 0;
  });
  return candidate ? { candidate, remedy: remedyOf(search, candidate) } : null;
}

/** The table whose name the sheet bears, if its headers are like that one's; else the one of which most is there. */
function nearestOf(search: Search, all: readonly Candidate[]): Judged | undefined {
  const candidates = all.filter(({ synonyms }) => !synonyms.table.isLaidOut);
  const isNamed = ({ candidate }: Judged) => search.sheetName.includes(candidate.synonyms.table.title);
  const best = candidates.filter((one) => matchedCount(one) > 0).sort(byShare)[0];
  if (!best) return rivalsOf(search, candidates)[0];
  const first = { candidate: best, remedy: remedyOf(search, best) };
  const rivals = rivalsOf(search, candidates, best);
  const named = isNamed(first) ? undefined : rivals.find(isNamed);
  if (named || first.remedy || best.missing.length === 0) return named ?? first;
  const reach = matchedCount(best) + best.missing.length;
  return rivals.find((one) => one.candidate.synonyms === best.synonyms || reachOf(one) > reach) ?? first;
}

/** The others that lines of 口径 would make of the sheet, the one of most columns first. */
function rivalsOf(search: Search, candidates: readonly Candidate[], best?: Candidate): Judged[] {
  const rows = [fullestRow(search.head), best?.row];
  return candidates
    .filter((one) => one !== best && (rows.includes(one.row) || one.synonyms === best?.synonyms))
    .map((candidate) => ({ candidate, remedy: remedyOf(search, candidate) }))
    .filter(({ remedy }) => remedy)
    .sort((a, b) => reachOf(b) - reachOf(a));
}

/** How many columns a table would have with those that its headers are like. */
function reachOf({ candidate, remedy }: Judged): number {
  return matchedCount(candidate) + (remedy?.columns.length ?? 0);
}

function byShare(a: Candidate, b: Candidate): number {
  const share = (one: Candidate) => matchedCount(one) / (matchedCount(one) + one.missing.length);
  return share(b) - share(a) || matchedCount(b) - matchedCount(a);
}
