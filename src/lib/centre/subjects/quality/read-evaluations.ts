import type { Row } from "../../../table/row.ts";
import type { RowTaker } from "../../subject.ts";
import { agentRows } from "../people/agent-rows.ts";
import type { Directory } from "../people/directory.ts";
import { readBareEvaluation } from "./bare-evaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { Appeal, APPEAL_WORDS, itemField } from "./evaluations-table.ts";
import { type EvaluationRow, lostPoints, type Scored, scoreEvaluation } from "./score-evaluation.ts";
import { fullPoints, type ScoreItem } from "./scorecard.ts";

const APPEALS = Object.keys(APPEAL_WORDS);

/** What evaluations are read with, and where they go. */
interface EvaluationIntake {
  readonly directory: Directory;
  readonly scorecard: readonly ScoreItem[];
  readonly fatalScore: number;
  readonly evaluations: Evaluation[];
  readonly withdrawn: Evaluation[];
}

/** Takes 质检记录 rows; whether the agent was employed is asked of the day of the call when that is given. */
export function takeEvaluations(intake: EvaluationIntake): RowTaker {
  const { directory, scorecard, fatalScore } = intake;
  const heldOn = (row: Row) => row.day("callDate") ?? row.day("date")!;
  return agentRows(
    directory,
    (row, { agentId: agent }) => {
      const cells = scoredCells(row, scorecard);
      const scored = scoreEvaluation(cells, scorecard, fatalScore);
      if (!scored) return { code: "missingValue", field: blankField(row, scorecard) };
      noteScore(row, scored, scorecard);
      const { score, isFatal, points } = scored;
      const judged = { score, isFatal, points, deduction: lostPoints(cells, scored) };
      const evaluation = { day: row.day("date")!, agent, ...judged, ...textsOf(row), origin: row.origin };
      (scored.counts ? intake.evaluations : intake.withdrawn).push(evaluation);
      return null;
    },
    { heldOn },
  );
}

/** What a row says in words. */
function textsOf(row: Row) {
  const appeal = row.number("appeal");
  return {
    product: row.text("product"),
    evaluator: row.text("evaluator"),
    recordingId: row.text("recordingId"),
    errorType: appeal === Appeal.upheld ? null : row.text("errorType"),
    remark: row.text("remark"),
    appeal: appeal === null ? null : (APPEALS[appeal] ?? null),
    isPending: appeal === Appeal.pending,
  };
}

function noteScore(row: Row, { capped, isMismatch }: Scored, scorecard: readonly ScoreItem[]): void {
  for (const place of capped) row.note("itemOverPoints", itemField(scorecard[place]!.item));
  for (const field of ["score", "appealedScore"])
    if (isAboveFull(row, field, scorecard)) row.note("itemOverPoints", field);
  if (isMismatch) row.note("scoreMismatch", "score");
}

function isAboveFull(row: Row, field: string, scorecard: readonly ScoreItem[]): boolean {
  const full = fullPoints(scorecard);
  return full > 0 && (row.number(field) ?? 0) > full;
}

/** Of the columns that could have told the score, the first that is blank. */
function blankField(row: Row, scorecard: readonly ScoreItem[]): string {
  const telling = ["score", "deduction", ...scorecard.map(({ item }) => itemField(item))];
  return telling.find((field) => row.has(field) && row.number(field) === null) ?? "date";
}

function scoredCells(row: Row, scorecard: readonly ScoreItem[]): EvaluationRow {
  const cells = {
    score: row.number("score"),
    deduction: row.number("deduction"),
    isFatal: row.is("fatal"),
    points: scorecard.map(({ item }) => row.number(itemField(item))),
    isUpheld: row.number("appeal") === Appeal.upheld,
    appealedScore: row.number("appealedScore"),
  };
  if (!row.isBare) return cells;
  const items = scorecard.some(({ item }) => row.has(itemField(item)));
  return readBareEvaluation(cells, scorecard, { score: row.has("score"), deduction: row.has("deduction"), items });
}
