import type { EvaluationRow } from "./score-evaluation.ts";
import type { ScoreItem } from "./scorecard.ts";

const ROUNDING = 0.005 + 1e-9;

/** Which ways of scoring a sheet has columns for. */
export interface ScoredBy {
  readonly score: boolean;
  readonly deduction: boolean;
  readonly items: boolean;
}

/**
 * An evaluation out of a bare range, whose blanks may be zeros. 扣分 alone on a sheet may be none, a fatal error leaves 0,
 * and items are all given or none; every other blank is one, so that what nobody scored is not scored 0.
 */
export function readBareEvaluation(row: EvaluationRow, scorecard: readonly ScoreItem[], has: ScoredBy): EvaluationRow {
  const score = scoreIn(row, has);
  const deduction = row.deduction ?? (has.score || has.items ? null : 0);
  const isItemised = isFinished({ ...row, score, deduction }, has) && !isAboveItems(row.points, score, scorecard);
  return { ...row, score, deduction, points: isItemised ? withZeros(row.points) : row.points };
}

function scoreIn({ score, isFatal }: EvaluationRow, has: ScoredBy): number | null {
  return score ?? (has.score && isFatal ? 0 : null);
}

/** A sheet that has 得分 or 扣分 gives it for every evaluation that is finished. */
function isFinished({ score, deduction }: EvaluationRow, has: ScoredBy): boolean {
  return score !== null || deduction !== null || !(has.score || has.deduction);
}

/** A score above what the items give shows that one of them was left blank. */
function isAboveItems(points: EvaluationRow["points"], score: number | null, scorecard: readonly ScoreItem[]): boolean {
  const given = points.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const full = scorecard.reduce((sum, item) => sum + item.points, 0);
  return score !== null && full > 0 && score > (given / full) * 100 + ROUNDING;
}

function withZeros(points: EvaluationRow["points"]): EvaluationRow["points"] {
  return points.some((one) => one !== null) ? points.map((one) => one ?? 0) : points;
}
