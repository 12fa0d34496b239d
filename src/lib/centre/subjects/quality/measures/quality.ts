import { amount, fold, post, ratio, sum } from "../../../../measure/declare.ts";
import type { FoldPart, Measure } from "../../../../measure/measure.ts";
import { rankInGroup } from "../../../../measure/post.ts";
import { studentQuantile, varianceOf } from "../../../../measure/student-t.ts";
import { formatDay } from "../../../../table/moment.ts";
import type { Centre } from "../../../centre.ts";
import { agent } from "../../people/dimensions.ts";
import { assessment } from "../assessment.ts";
import { evaluation } from "../dimensions.ts";
import type { Evaluation } from "../evaluation.ts";
import { evaluations as subject } from "../evaluations.ts";
import { gradeOf } from "../grade.ts";
import { closing } from "./scores.ts";

const { evaluations } = subject.sources;

const CONFIDENCE = 0.95;

export const { samples, scoreSum, qaScore, fatals } = closing;

export const interval = overEvaluations(halfWidth, {
  id: "interval",
  title: "±(95%)",
  english: "Half width of the 95% interval",
  means: "平均分 95% Student t 区间的半宽,不足两份则空:几份好的不能证明人好",
});

export const lowest = overEvaluations((scores) => Math.min(...scores), {
  id: "lowest",
  title: "最低分",
  english: "Lowest",
  means: "最低的一份得分",
});

export const appealsPending = sum({
  id: "appealsPending",
  title: "申诉中",
  english: "Appeals pending",
  format: "count",
  of: amount(evaluations, "pending"),
  means: "申诉还没有结果的份数",
});

export const shortfall = post<Centre>({
  id: "shortfall",
  title: "还差份数",
  english: "Shortfall",
  format: "count",
  needs: [samples],
  means: "口径的每月最低份数 − 质检份数,够了为 0",
  read: (columns, { definitions }) =>
    columns.own(samples).map((count) => missingSamples(count, definitions.of(assessment).minimumSamples)),
});

export const grade = post<Centre>({
  id: "grade",
  title: "等级",
  english: "Grade",
  format: "text",
  needs: [qaScore, samples],
  means: "质检成绩按口径分为 A、B、C、D;份数不够时表上注“暂”",
  read: (columns, { definitions }) =>
    columns.own(qaScore).map((score) => (score === null ? null : gradeOf(score, definitions))),
  remark: (columns, { definitions }) =>
    columns
      .own(samples)
      .map((count) => (missingSamples(count, definitions.of(assessment).minimumSamples) > 0 ? "(暂)" : "")),
});

export const qaRank = rankInGroup(qaScore, {
  id: "qaRank",
  title: "班内排名",
  english: "Rank in team",
  format: "count",
  means: "班组内按质检成绩由高到低",
});

export const listed = sum({
  id: "listed",
  title: "应检坐席",
  english: "Agents to sample",
  format: "count",
  of: amount(evaluations, "listed"),
  means: "期间在职的坐席,归期末的班组",
});

export const sampledEnough = overListed({
  id: "sampledEnough",
  title: "抽够人数",
  english: "Sampled enough",
  means: "质检份数达到口径最低份数的应检坐席",
  count: (short) => short.filter((missing) => missing === 0).length,
});

export const sampledShare = ratio<Centre>({
  id: "sampledShare",
  title: "抽检达标率",
  english: "Share sampled enough",
  format: "rate",
  of: sampledEnough,
  per: listed,
  means: "抽够人数 ÷ 应检坐席;没有应检坐席则空",
});

export const missing = overListed({
  id: "missingSamples",
  title: "还差份数",
  english: "Samples missing",
  means: "各应检坐席还差的份数之和",
  count: (short) => short.reduce((sum, one) => sum + one, 0),
});

/** Says one thing of how many samples each agent to sample lacks; whoever else was evaluated is no part of it. */
function overListed({
  count,
  ...named
}: Pick<Measure<Centre>, "id" | "title" | "english" | "means"> & { count: (short: readonly number[]) => number }) {
  return fold<Centre>({
    ...named,
    format: "count",
    over: [agent],
    needs: [samples, listed],
    fold: (parts, { definitions }) => {
      const { minimumSamples } = definitions.of(assessment);
      const own = parts.filter(({ values: [, isListed] }) => isListed! > 0);
      return count(own.map(({ values: [sampled] }) => missingSamples(sampled!, minimumSamples)));
    },
  });
}

function missingSamples(count: number | null, minimum: number): number {
  return Math.max(minimum - (count ?? 0), 0);
}

function overEvaluations(
  work: (scores: readonly number[]) => number | null,
  named: Pick<Measure<Centre>, "id" | "title" | "english" | "means">,
) {
  const scoreOf = ({ values: [score, count] }: FoldPart) => (count! > 0 ? [score!] : []);
  return fold<Centre>({
    ...named,
    format: "score",
    over: [evaluation],
    needs: [scoreSum, samples],
    call: (centre, place) => callEvaluation(centre.of(subject).rows[Number(place)]),
    fold: (parts) => {
      const scores = parts.flatMap(scoreOf);
      return scores.length === 0 ? null : work(scores);
    },
  });
}

/** An evaluation by its day and recording; an agent who is only listed has none. */
function callEvaluation(one: Evaluation | undefined): string {
  return one ? [formatDay(one.day), one.recordingId].filter((word) => word !== null).join(" ") : "没有质检";
}

function halfWidth(scores: readonly number[]): number | null {
  const count = scores.length;
  if (count < 2) return null;
  return studentQuantile((1 + CONFIDENCE) / 2, count - 1) * Math.sqrt(varianceOf(scores) / count);
}
