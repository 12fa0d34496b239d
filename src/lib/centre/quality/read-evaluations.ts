import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { Appeal, APPEAL_WORDS, itemField } from "../tables/evaluations.ts";
import { readBareEvaluation } from "./bare-evaluation.ts";
import type { Evaluation } from "./evaluation.ts";
import { lostPoints, scoreEvaluation, type EvaluationRow, type Scored } from "./score-evaluation.ts";
import type { ScoreItem } from "./scorecard.ts";

const APPEALS = Object.keys(APPEAL_WORDS);

/** What evaluations are read with, and where they go. */
export interface EvaluationIntake {
  readonly directory: Directory;
  readonly scorecard: readonly ScoreItem[];
  readonly fatalScore: number;
  readonly evaluations: Evaluation[];
  readonly sheet: () => number;
}

/** Takes 质检记录 rows; whether the agent was employed is asked of the day of the call when that is given. */
export function takeEvaluations(reader: TableReader, intake: EvaluationIntake): Intake {
  const { directory, scorecard, fatalScore } = intake;
  const agents = new AgentColumn(directory, reader.dictionaries["agentId"]!);
  const told = textsOf(reader);
  return (batch) => {
    const { columns } = batch;
    const day = (index: number) => dayOf(columns["date"]![index]!);
    const cell = (index: number) => ({
      code: columns["agentId"]![index]!,
      system: System.none,
      day: callDay(batch, index),
    });
    return {
      checks: { agentId: (index) => agents.check(cell(index)) },
      accept: (index) => {
        const row = rowAt(batch, index, scorecard);
        const scored = scoreEvaluation(row, scorecard, fatalScore);
        if (!scored) return { code: "missingValue", field: blankField(batch, index, scorecard) };
        const agent = agents.resolve(cell(index));
        noteScore(batch, index, { scored, scorecard });
        const code = noteOnAgent(directory, agent, callDay(batch, index));
        if (code) batch.note(index, { code, field: "agentId" });
        const { score, isFatal } = scored;
        const judged = { score, isFatal, points: scored.points, deduction: lostPoints(row, scored) };
        const origin = { sheet: intake.sheet(), row: batch.firstRow + index };
        if (scored.counts)
          intake.evaluations.push({ day: day(index), agent, ...judged, ...told(batch, index), origin });
        return null;
      },
    };
  };
}

/** What a row says in words. */
function textsOf({ dictionaries }: TableReader) {
  return ({ columns }: Batch, index: number) => {
    const text = (field: string) => dictionaries[field]!.texts[columns[field]![index]!] ?? null;
    const appeal = columns["appeal"]![index]!;
    const [recordingId, errorType, remark] = [text("recordingId"), text("errorType"), text("remark")];
    return {
      product: text("product"),
      evaluator: text("evaluator"),
      recordingId,
      errorType,
      remark,
      appeal: APPEALS[appeal] ?? null,
      isPending: appeal === Appeal.pending,
    };
  };
}

function noteScore(
  batch: Batch,
  index: number,
  { scored, scorecard }: { scored: Scored; scorecard: readonly ScoreItem[] },
): void {
  for (const place of scored.capped)
    batch.note(index, { code: "itemOverPoints", field: itemField(scorecard[place]!.item) });
  if (scored.isMismatch) batch.note(index, { code: "scoreMismatch", field: "score" });
}

/** Of the columns that could have told the score, the first that is blank. */
function blankField(batch: Batch, index: number, scorecard: readonly ScoreItem[]): string {
  const telling = ["score", "deduction", ...scorecard.map(({ item }) => itemField(item))];
  const isBlank = (field: string) => batch.has(field) && Number.isNaN(batch.columns[field]![index]);
  return telling.find(isBlank) ?? "date";
}

function rowAt(batch: Batch, index: number, scorecard: readonly ScoreItem[]): EvaluationRow {
  const row = cellsAt(batch, index, scorecard);
  if (!batch.sheet.isBare) return row;
  const items = scorecard.some(({ item }) => batch.has(itemField(item)));
  return readBareEvaluation(row, scorecard, { score: batch.has("score"), deduction: batch.has("deduction"), items });
}

function cellsAt({ columns }: Batch, index: number, scorecard: readonly ScoreItem[]): EvaluationRow {
  const number = (field: string) => {
    const value = columns[field]![index]!;
    return Number.isNaN(value) ? null : value;
  };
  return {
    score: number("score"),
    deduction: number("deduction"),
    isFatal: number("fatal") === 1,
    points: scorecard.map(({ item }) => number(itemField(item))),
    isUpheld: number("appeal") === Appeal.upheld,
    appealedScore: number("appealedScore"),
  };
}

function callDay({ columns }: Batch, index: number): number {
  const call = columns["callDate"]![index]!;
  return dayOf(Number.isNaN(call) ? columns["date"]![index]! : call);
}
