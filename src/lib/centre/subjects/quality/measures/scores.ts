import { amount, ratio, sum } from "../../../../measure/declare.ts";
import type { FactSource } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { evaluations } from "../evaluations.ts";

/** What evaluations gave, by a source that says under which team each is; `under` says it in words. */
function scoresOf(source: FactSource<Centre>, under: string) {
  const samples = sum({
    id: "samples",
    title: "质检份数",
    english: "Samples",
    format: "count",
    of: amount(source, "samples"),
    means: `质检日期在期间内的质检份数,归${under}的班组;申诉成立而没有复核得分的不计`,
  });
  const scoreSum = sum({
    id: "scoreSum",
    title: "质检总分",
    english: "Sum of scores",
    format: "score",
    of: amount(source, "score"),
    means: "各份质检得分之和",
  });
  const qaScore = ratio<Centre>({
    id: "qaScore",
    title: "质检成绩",
    english: "QA score",
    format: "score",
    of: scoreSum,
    per: samples,
    means: "各份质检得分的平均;没有质检则空",
  });
  const fatals = sum({
    id: "fatals",
    title: "致命差错",
    english: "Fatal errors",
    format: "count",
    of: amount(source, "fatals"),
    means: "有致命差错的份数",
  });
  return { samples, scoreSum, qaScore, fatals };
}

/** Of a month: under the team of the period's end. */
export const closing = scoresOf(evaluations.sources.evaluations, "期末");

/** By day or week: under the team of the evaluation's own day. */
export const daily = scoresOf(evaluations.sources.dayEvaluations, "质检当日");
