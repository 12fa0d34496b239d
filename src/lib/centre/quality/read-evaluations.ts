import type { Batch, Intake } from "../../table/intake.ts";
import { dayOf } from "../../table/moment.ts";
import type { TableReader } from "../../table/read-table.ts";
import { AgentColumn, noteOnAgent } from "../people/agent-column.ts";
import { System, type Directory } from "../people/directory.ts";
import { Appeal, itemField } from "../tables/evaluations.ts";
import type { Evaluation } from "./evaluation.ts";
import { scoreEvaluation, type EvaluationRow, type Scored } from "./score-evaluation.ts";
import type { ScoreItem } from "./scorecard.ts";

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
        if (!scored) return { code: "missingValue", field: batch.has("score") ? "score" : "date" };
        const agent = agents.resolve(cell(index));
        noteScore(batch, index, { scored, scorecard });
        const code = noteOnAgent(directory, agent, callDay(batch, index));
        if (code) batch.note(index, { code, field: "agentId" });
        const isPending = columns["appeal"]![index] === Appeal.pending;
        const origin = { sheet: intake.sheet(), row: batch.firstRow + index };
        const { score, isFatal } = scored;
        if (scored.counts)
          intake.evaluations.push({ day: day(index), agent, score, isFatal, isPending, points: row.points, origin });
        return null;
      },
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

function rowAt({ columns }: Batch, index: number, scorecard: readonly ScoreItem[]): EvaluationRow {
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
