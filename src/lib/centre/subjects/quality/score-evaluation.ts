import type { ScoreItem } from "./scorecard.ts";

/** With room for the last bits of decimals that binary numbers cannot hold. */
const MISMATCH = 0.005 + 1e-9;
const DECIMALS = 1e6;

/** What a row of 质检记录 says; null where it says nothing. */
export interface EvaluationRow {
  readonly score: number | null;
  readonly deduction: number | null;
  readonly isFatal: boolean;
  /** The points of each item of the scorecard, in its order. */
  readonly points: readonly (number | null)[];
  readonly isUpheld: boolean;
  readonly appealedScore: number | null;
}

/** An evaluation scored. */
export interface Scored {
  readonly score: number;
  readonly isFatal: boolean;
  /** False when an upheld appeal left no score: the evaluation leaves the month. */
  readonly counts: boolean;
  /** What each item counts, none above its 满分; nothing after an upheld appeal. */
  readonly points: readonly (number | null)[];
  /** The places of items whose points were above their 满分 and read as it. */
  readonly capped: readonly number[];
  /** Whether 得分 is not what its items, or 100 − 扣分, give. */
  readonly isMismatch: boolean;
}

/** Scores one evaluation (spec 4.1); null when it has neither 得分 nor 扣分 and not all of its items. */
export function scoreEvaluation(
  row: EvaluationRow,
  scorecard: readonly ScoreItem[],
  fatalScore: number,
): Scored | null {
  const points = row.points.map((value, place) => (value === null ? null : Math.min(value, scorecard[place]!.points)));
  const capped = row.points.flatMap((value, place) => (value === points[place] ? [] : [place]));
  const worked = workedScore(points, row.deduction, scorecard);
  const plain = row.score ?? worked;
  if (plain === null) return null;
  const isFatal = row.isFatal || points.some((value, place) => value === 0 && scorecard[place]!.isFatal);
  const isMismatch = !isFatal && worked !== null && Math.abs(plain - worked) > MISMATCH;
  const scored = { score: Math.max(plain, 0), isFatal, counts: true, points, capped, isMismatch };
  if (row.isUpheld) return { ...scored, ...onAppeal(row) };
  return isFatal ? { ...scored, score: Math.min(scored.score, fatalScore) } : scored;
}

/** The points an evaluation lost: its 扣分 unless an upheld appeal undid it, else what its score lacks to 100. */
export function lostPoints({ deduction, isUpheld }: EvaluationRow, { score }: Pick<Scored, "score">): number {
  if (deduction && !isUpheld) return Math.abs(deduction);
  return Math.max(Math.round((100 - score) * DECIMALS) / DECIMALS, 0);
}

/**
 * An upheld appeal puts 复核得分 in the score's place, and the fatal error's; without one the evaluation leaves the month.
 * Which points it gave back nobody knows: the items say nothing any more.
 */
function onAppeal({ appealedScore, points }: EvaluationRow) {
  const unknown = points.map(() => null);
  return { score: appealedScore ?? 0, isFatal: false, counts: appealedScore !== null, points: unknown };
}

/** What the items give, as a share of all their points where these are not 100; else 100 − 扣分, a negative 扣分 read as its size. */
function workedScore(
  points: readonly (number | null)[],
  deduction: number | null,
  scorecard: readonly ScoreItem[],
): number | null {
  if (points.length > 0 && points.every((value) => value !== null)) {
    const [given, full] = [
      points.reduce((sum, value) => sum + value, 0),
      scorecard.reduce((sum, item) => sum + item.points, 0),
    ];
    return full === 100 || full === 0 ? given : (given / full) * 100;
  }
  return deduction === null ? null : Math.max(100 - Math.abs(deduction), 0);
}
