import { groupBy } from "../../../facts/group-by.ts";
import type { Value } from "../../../measure/measure.ts";
import { meanOf, varianceOf, welchChance } from "../../../measure/student-t.ts";
import type { ListingLine, Question } from "../../../report/report.ts";
import { comingFrom } from "../../../report/trace/provenance.ts";
import type { Centre } from "../../centre.ts";
import type { Evaluation } from "./evaluation.ts";
import { evaluations } from "./evaluations.ts";

const LEAST_SAMPLE = 10;
const SIGNIFICANCE = 0.05;

interface Judgement extends Pick<Evaluation, "score" | "isFatal" | "points" | "origin"> {
  readonly evaluator: string;
  /** The agent's team on the day of the evaluation. */
  readonly team: number;
}

/** The period's evaluators, each held against all evaluations on the teams they evaluated. */
export function compareEvaluators(centre: Centre, { period }: Question): ListingLine[] {
  const { directory, rows, scorecard } = centre.of(evaluations);
  const judgements = rows.flatMap(({ day, agent, evaluator, ...judged }): Judgement[] => {
    if (evaluator === null || day < period.from || day > period.to) return [];
    return [{ evaluator, team: directory.teamOn(agent, day), ...judged }];
  });
  const byTeam = groupBy(judgements, ({ team }) => team);
  const items = scorecard.map(({ item }) => item);
  return [...groupBy(judgements, ({ evaluator }) => evaluator).values()].map((own) => {
    const teams = new Set(own.map(({ team }) => team));
    return rowOf(
      own,
      [...teams].flatMap((team) => byTeam.get(team)!),
      items,
    );
  });
}

/** The others are those whom the evaluator is not among, as the test wants two samples that share nothing. */
function rowOf(own: readonly Judgement[], onTeams: readonly Judgement[], items: readonly string[]): ListingLine {
  const { evaluator } = own[0]!;
  const others = onTeams.filter((one) => one.evaluator !== evaluator);
  const scores = scoresOf(own);
  const deviation = scores.length < 2 ? null : Math.sqrt(varianceOf(scores));
  const fatalRate = own.filter(({ isFatal }) => isFatal).length / own.length;
  const difference = others.length === 0 ? null : meanOf(scores) - meanOf(scoresOf(onTeams));
  const pValue = welchChance(scores, scoresOf(others));
  const isApart = pValue !== null && pValue < SIGNIFICANCE && scores.length >= LEAST_SAMPLE;
  const figures = [scores.length, meanOf(scores), deviation, fatalRate, difference, pValue, isApart];
  const line = [evaluator, ...figures, strictnessOf({ own, others }, items)];
  return comingFrom(line, { origins: own.map(({ origin }) => origin) });
}

interface Sides {
  readonly own: readonly Judgement[];
  readonly others: readonly Judgement[];
}

/** By item, the mean of an evaluator's points less that of all on the same teams; of items that others gave points for too. */
function strictnessOf({ own, others }: Sides, items: readonly string[]): Record<string, number> {
  const differences = items.flatMap((item, place) => {
    const [mine, theirs] = [pointsOf(own, place), pointsOf(others, place)];
    return mine.length > 0 && theirs.length > 0 ? [[item, meanOf(mine) - meanOf([...mine, ...theirs])] as const] : [];
  });
  return Object.fromEntries(differences);
}

/** How a sheet puts by how much items differ: `服务用语 -1.20、服务态度 +0.50`. */
export function sayStrictness(value: Value): string {
  const items = typeof value === "object" ? Object.entries(value ?? {}) : [];
  return items.map(([item, points]) => `${item} ${points > 0 ? "+" : ""}${Number(points).toFixed(2)}`).join("、");
}

function scoresOf(judgements: readonly Judgement[]): number[] {
  return judgements.map(({ score }) => score);
}

function pointsOf(judgements: readonly Judgement[], item: number): number[] {
  return judgements.flatMap(({ points }) => points[item] ?? []);
}
