import { meanOf, varianceOf, welchChance } from "../../../measure/student-t.ts";
import type { Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Origin } from "../../../table/intake.ts";
import type { Centre } from "../../centre.ts";
import { closingTeam } from "../people/listed.ts";
import { evaluations } from "./evaluations.ts";

const LEAST_SAMPLE = 10;
const SIGNIFICANCE = 0.05;

interface Judgement {
  readonly evaluator: string;
  readonly team: number;
  readonly score: number;
  readonly isFatal: boolean;
  readonly origin: Origin;
}

/** The period's evaluators, each held against all evaluations on the teams they evaluated. */
export function compareEvaluators(centre: Centre, { period }: Question) {
  const { directory, rows } = centre.of(evaluations);
  const judgements = rows.flatMap(({ day, agent, evaluator, score, isFatal, origin }): Judgement[] => {
    if (evaluator === null || day < period.from || day > period.to) return [];
    return [{ evaluator, team: closingTeam(directory, agent, period), score, isFatal, origin }];
  });
  const evaluators = [...new Set(judgements.map(({ evaluator }) => evaluator))];
  return evaluators.map((evaluator) => rowOf(evaluator, judgements));
}

function rowOf(evaluator: string, judgements: readonly Judgement[]) {
  const own = judgements.filter((one) => one.evaluator === evaluator);
  const teams = new Set(own.map(({ team }) => team));
  const onTeams = judgements.filter(({ team }) => teams.has(team));
  const others = scoresOf(onTeams.filter((one) => one.evaluator !== evaluator));
  const scores = scoresOf(own);
  const deviation = scores.length < 2 ? null : Math.sqrt(varianceOf(scores));
  const fatalRate = own.filter(({ isFatal }) => isFatal).length / own.length;
  const difference = others.length === 0 ? null : meanOf(scores) - meanOf(scoresOf(onTeams));
  const figures = [scores.length, meanOf(scores), deviation, fatalRate, difference];
  const line = [evaluator, ...figures, isApart(scores, others)];
  return comingFrom(line, { origins: own.map(({ origin }) => origin) });
}

/** The others are those whom the evaluator is not among, as the test wants two samples that share nothing. */
function isApart(scores: readonly number[], others: readonly number[]): boolean {
  const chance = scores.length < LEAST_SAMPLE ? null : welchChance(scores, others);
  return chance !== null && chance < SIGNIFICANCE;
}

function scoresOf(judgements: readonly Judgement[]): number[] {
  return judgements.map(({ score }) => score);
}
