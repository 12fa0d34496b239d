import { amount, fold, label, post, ratio, share, sum } from "../../../../measure/declare.ts";
import type { FoldPart, SaidLeads } from "../../../../measure/measure.ts";
import { carriedByFirst } from "../../../../measure/source-row.ts";
import type { Centre } from "../../../centre.ts";
import { agent } from "../../people/dimensions.ts";
import { people } from "../../people/people.ts";
import { item } from "../dimensions.ts";
import { evaluations } from "../evaluations.ts";
import { scorecard } from "../scorecard.ts";

const SHOWN = 3;
const TRAINED_SHARE = 0.8;

const itemAmount = (column: string) => amount(evaluations.sources.itemScores, column);

const rowOfScorecard: SaidLeads<Centre> = (centre, { keys }) => {
  const origin = centre.of(scorecard)[keys["item"]!]?.origin;
  return origin ? carriedByFirst([origin], 0) : [];
};

export const section = label<Centre>({
  id: "section",
  title: "大类",
  english: "Section",
  format: "text",
  text: (centre, keys) => centre.of(scorecard)[keys["item"]!]?.section ?? null,
  leads: rowOfScorecard,
  means: "评分标准的大类",
});

export const fullPoints = label<Centre>({
  id: "points",
  title: "满分",
  english: "Points",
  format: "score",
  text: (centre, keys) => centre.of(scorecard)[keys["item"]!]?.points ?? null,
  leads: rowOfScorecard,
  means: "评分标准的满分;没有评分标准时五项各 20 分",
});

export const itemEvaluations = sum({
  id: "evaluations",
  title: "评分份数",
  english: "Evaluations",
  format: "count",
  of: itemAmount("evaluations"),
  means: "给了该项分数的质检份数",
});

const pointsSum = sum({
  id: "pointsSum",
  title: "得分合计",
  english: "Sum of points",
  format: "score",
  of: itemAmount("points"),
  means: "该项得分之和,高于满分的按满分",
});

const fullSum = sum({
  id: "fullSum",
  title: "满分合计",
  english: "Sum of full points",
  format: "score",
  of: itemAmount("full"),
  means: "该项满分之和",
});

export const lostPoints = sum({
  id: "lostPoints",
  title: "失分",
  english: "Lost points",
  format: "score",
  of: itemAmount("lost"),
  means: "各份质检满分 − 得分之和",
});

export const averagePoints = ratio<Centre>({
  id: "averagePoints",
  title: "平均得分",
  english: "Average points",
  format: "score",
  of: pointsSum,
  per: itemEvaluations,
  means: "该项得分之和 ÷ 评分份数",
});

export const lossShare = share<Centre>({
  id: "lossShare",
  title: "失分占比",
  english: "Share of lost points",
  format: "rate",
  of: lostPoints,
  means: "该项失分 ÷ 全部失分",
});

export const cumulativeShare = post<Centre>({
  id: "cumulativeShare",
  title: "累计占比",
  english: "Cumulative share",
  format: "rate",
  needs: [lostPoints],
  means: "到该项为止的失分 ÷ 全部失分",
  compares: "rows",
  read: (columns) => {
    const lost = columns.own(lostPoints).map((points) => points ?? 0);
    const all = lost.reduce((total, points) => total + points, 0);
    let sofar = 0;
    return lost.map((points) => (all === 0 ? null : (sofar += points) / all));
  },
});

export const worstAgents = fold<Centre>({
  id: "worstAgents",
  title: "失分最多的坐席",
  english: "Worst agents",
  format: "text",
  over: [agent],
  needs: [averagePoints, lostPoints],
  call: (centre, id) => centre.of(people).callOf(id),
  means: "该项平均得分最低的三人,没有失分的不列;相同取工号小的",
  fold: (parts) => {
    const losing = parts.filter(({ values: [, lost] }) => lost! > 0);
    return firstOf(losing, (a, b) => a.values[0]! - b.values[0]!);
  },
});

export const lossItems = fold<Centre>({
  id: "lossItems",
  title: "失分最多的项目",
  english: "Items losing most",
  format: "text",
  over: [item],
  needs: [lostPoints],
  means: "失分最多的三项,没有失分的不列",
  fold: (parts) => {
    const losing = parts.filter(({ values: [lost] }) => lost! > 0);
    return firstOf(losing, (a, b) => b.values[0]! - a.values[0]!);
  },
});

export const trainingNeeds = fold<Centre>({
  id: "trainingNeeds",
  title: "培训需求",
  english: "Training needs",
  format: "text",
  over: [item],
  needs: [pointsSum, fullSum],
  warns: true,
  means: "得分不到满分 80% 的项目",
  fold: (parts) =>
    parts.filter(({ values: [points, full] }) => points! < TRAINED_SHARE * full!).map(({ text }) => text),
});

function firstOf(parts: readonly FoldPart[], order: (a: FoldPart, b: FoldPart) => number): string[] {
  return [...parts]
    .sort(order)
    .slice(0, SHOWN)
    .map(({ text }) => text);
}
