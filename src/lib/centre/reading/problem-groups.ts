import type { Effect, Problem } from "../../problem.ts";
import { isAboutValue } from "./sentences.ts";

/** Problems that one thing would mend: of one kind, in the same column of one table, and about the same word. */
export interface ProblemGroup {
  readonly code: string;
  readonly effect: Effect;
  readonly table: string;
  /** The id of the table's field; null of rows as such. */
  readonly field: string | null;
  /** What stands in the cells; null where the problem is not about that, and of several words together. */
  readonly word: string | null;
  /** How many different words it is of. */
  readonly words: number;
  /** How many rows it is about. */
  readonly rows: number;
  /** All of them, in the order of files, sheets and rows; of several words, word by word. */
  readonly problems: readonly Problem[];
}

/** Problems of a kind, by their words in the order of first appearance. */
interface Kind {
  readonly name: Pick<ProblemGroup, "code" | "effect" | "table" | "field">;
  readonly words: Map<string | null, Counted>;
  rows: number;
}

interface Counted {
  readonly problems: Problem[];
  rows: number;
}

const EFFECTS: readonly Effect[] = ["setAside", "noted", "skipped"];

/**
 * Gathers problems: those first that cost rows their place in the figures, then the kind of most rows, then the word of
 * most. Words of a kind beyond `mostWords` make one group. Takes time in proportion to the problems.
 */
export function groupProblems(problems: readonly Problem[], mostWords = Infinity): ProblemGroup[] {
  const kinds = new Map<string, Kind>();
  for (const problem of problems) count(kindOf(kinds, problem), problem);
  const rank = ({ name }: Kind) => EFFECTS.indexOf(name.effect);
  return [...kinds.values()]
    .sort((a, b) => rank(a) - rank(b) || b.rows - a.rows)
    .flatMap((kind) => groupsOf(kind, mostWords));
}

function kindOf(kinds: Map<string, Kind>, { code, effect, table, field, column }: Problem): Kind {
  const key = [effect, code, table, field ?? `column ${column}`].join(" ");
  const known = kinds.get(key);
  if (known) return known;
  const kind: Kind = { name: { code, effect, table, field }, words: new Map(), rows: 0 };
  kinds.set(key, kind);
  return kind;
}

function count(kind: Kind, problem: Problem): void {
  const { code, value, rows = 1 } = problem;
  const word = isAboutValue(code) ? value : null;
  const counted = kind.words.get(word) ?? { problems: [], rows: 0 };
  kind.words.set(word, counted);
  counted.problems.push(problem);
  counted.rows += rows;
  kind.rows += rows;
}

function groupsOf({ name, words }: Kind, mostWords: number): ProblemGroup[] {
  const sorted = [...words].sort(([, a], [, b]) => b.rows - a.rows);
  const groups = sorted.slice(0, mostWords).map(([word, counted]) => ({ ...name, word, words: 1, ...counted }));
  const rest = sorted.slice(mostWords).map(([, counted]) => counted);
  if (rest.length === 0) return groups;
  const rows = rest.reduce((sum, counted) => sum + counted.rows, 0);
  return [...groups, { ...name, word: null, words: rest.length, rows, problems: rest.flatMap((one) => one.problems) }];
}
