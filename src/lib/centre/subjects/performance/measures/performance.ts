import { amount, fold, post, ratio, stated, sum, worked } from "../../../../measure/declare.ts";
import type { Measure, MeasureName, Stated } from "../../../../measure/measure.ts";
import { rank, rankInGroup } from "../../../../measure/post.ts";
import type { Centre } from "../../../centre.ts";
import { attendanceDeductions, type Deductions } from "../../attendance/attendance-deductions.ts";
import { agent } from "../../people/dimensions.ts";
import { people } from "../../people/people.ts";
import { assessment } from "../../quality/assessment.ts";
import { gradeOf } from "../../quality/grade.ts";
import { targetRows } from "../../targets/target-rows.ts";
import { targets } from "../../targets/targets.ts";
import { DEDUCTED, type Deducted } from "../performance-facts.ts";
import { performance as subject } from "../performance.ts";

const performanceSum = (column: string, named: Omit<MeasureName, "id"> & { unit?: number }) =>
  sum<Centre>({ id: `performance/${column}`, ...named, of: amount(subject.sources.performance, column) });

const wholeOutput = performanceSum("output", {
  title: "全月产值",
  english: "Whole output",
  format: "money",
  unit: 10_000,
  means: "坐席全月的产值,不论在哪个班组",
});

const targetOfAgent: Stated<Centre>["row"] = (centre, keys, { from }) =>
  centre.of(targets).ofAgent(keys["agentId"]!, { month: from, figure: "output" });

export const wholeTarget = stated<Centre>({
  id: "wholeOutputTarget",
  title: "全月产值目标",
  english: "Whole output target",
  format: "money",
  means: "坐席全月的产值目标,不因入职、离职或调班折算;班组取自己的目标行,没有则为坐席之和",
  row: targetOfAgent,
  group: (centre, keys, { from }) => {
    const team = centre.of(people).teams.texts[keys["team"]!]!;
    return centre.of(targets).ofTeam(team, { month: from, figure: "output" });
  },
  leads: targetRows("output", targetOfAgent),
});

export const outputScore = worked<Centre>({
  id: "outputScore",
  title: "产值分",
  english: "Output score",
  format: "score",
  needs: [wholeOutput, wholeTarget],
  means: "全月产值 ÷ 全月产值目标 × 100,以口径的完成率上限为限;没有目标则空",
  work: ([output, target], { definitions }) =>
    typeof output !== "number" || !target
      ? null
      : Math.min(output / target, definitions.of(assessment).completionCap) * 100,
});

const DEDUCTED_NAMES: Readonly<Record<Deducted, Pick<MeasureName, "title" | "english" | "format">>> = {
  late: { title: "迟到(次)", english: "Late", format: "count" },
  early: { title: "早退(次)", english: "Left early", format: "count" },
  personalLeave: { title: "事假(天)", english: "Personal leave", format: "days" },
  sickLeave: { title: "病假(天)", english: "Sick leave", format: "days" },
  absent: { title: "旷工(天)", english: "Absent", format: "days" },
};

export const attendanceScore = meanOverAgents(
  worked<Centre>({
    id: "ownAttendanceScore",
    title: "考勤分",
    english: "Own attendance score",
    format: "score",
    needs: [
      performanceSum("attendanceDays", {
        title: "考勤行数",
        english: "Rows of attendance",
        format: "count",
        means: "当月考勤表的行数",
      }),
      ...DEDUCTED.map((figure) => {
        const named = DEDUCTED_NAMES[figure];
        return performanceSum(figure, { ...named, means: `当月考勤的${named.title}` });
      }),
    ],
    means: "100 − 迟到、早退的次数和事假、病假、旷工的天数乘以口径所定扣分之和,不低于 0",
    work: ([days, ...counts], { definitions }) =>
      days ? Math.max(100 - deductionFor(counts, definitions.of(attendanceDeductions)), 0) : null,
  }),
  {
    id: "attendanceScore",
    title: "考勤分",
    english: "Attendance score",
    means: "100 − 口径所定各项扣分之和,不低于 0;当月没有考勤则空;班组为坐席的平均",
  },
);

export const qualityScore = ratio<Centre>({
  id: "qualityScore",
  title: "服务质量分",
  english: "Quality score",
  format: "score",
  of: performanceSum("score", {
    title: "质检总分",
    english: "Sum of scores",
    format: "score",
    means: "当月各份质检得分之和",
  }),
  per: performanceSum("samples", {
    title: "质检份数",
    english: "Samples",
    format: "count",
    means: "当月的质检份数",
  }),
  means: "质检成绩;班组为其全部质检的平均",
});

export const taskScore = meanOverAgents(
  ratio<Centre>({
    id: "ownTaskScore",
    title: "任务分",
    english: "Own task score",
    format: "score",
    of: performanceSum("taskScore", {
      title: "任务得分合计",
      english: "Sum of task scores",
      format: "score",
      means: "当月各任务得分之和",
    }),
    per: performanceSum("tasks", {
      title: "任务数",
      english: "Tasks",
      format: "count",
      means: "当月任务评分的行数",
    }),
    means: "当月任务评分的平均",
  }),
  { id: "taskScore", title: "任务分", english: "Task score", means: "当月任务评分的平均;班组为坐席的平均" },
);

const AREAS = [
  { id: "output", title: "产值", score: outputScore },
  { id: "attendance", title: "考勤", score: attendanceScore },
  { id: "quality", title: "服务质量", score: qualityScore },
  { id: "task", title: "任务", score: taskScore },
] as const;

const scores = AREAS.map(({ score }) => score);

export const performance = worked<Centre>({
  id: "performance",
  title: "绩效成绩",
  english: "Performance",
  format: "score",
  needs: scores,
  means: "有分的各项按口径权重加权平均;都没有则空",
  work: (values, centre) => weigh(values, centre).score,
});

/** The performance of whoever was measured in enough of it to be graded and ranked. */
const rankable = worked<Centre>({
  id: "rankablePerformance",
  title: "可排名的绩效",
  english: "Rankable performance",
  format: "score",
  needs: scores,
  means: "有分的各项权重达到口径所定比例的绩效成绩",
  work: (values, centre) => {
    const { score, share } = weigh(values, centre);
    return share + 1e-9 >= centre.definitions.of(assessment).rankShare ? score : null;
  },
});

export const performanceGrade = post<Centre>({
  id: "grade",
  title: "等级",
  english: "Grade",
  format: "text",
  needs: [rankable],
  means: "绩效成绩按口径分为 A、B、C、D;有分的各项权重不足口径比例的不定",
  read: (columns, { definitions }) =>
    columns.own(rankable).map((score) => (score === null ? null : gradeOf(score, definitions))),
});

export const rankInTeam = rankInGroup(rankable, {
  id: "rankInTeam",
  title: "班内排名",
  english: "Rank in team",
  format: "count",
  means: "班组内按绩效成绩由高到低",
});

export const performanceRank = rank(rankable, {
  id: "rank",
  title: "总排名",
  english: "Rank",
  format: "count",
  means: "全表按绩效成绩由高到低",
});

export const missingAreas = post<Centre>({
  id: "missing",
  title: "缺项",
  english: "Missing areas",
  format: "text",
  needs: scores,
  words: Object.fromEntries(AREAS.map(({ id, title }) => [id, title])),
  means: "没有分的项目",
  read: (columns) => {
    const byArea = scores.map((score) => columns.own(score));
    return byArea[0]!.map((_, row) => AREAS.flatMap(({ id }, area) => (byArea[area]![row] === null ? [id] : [])));
  },
});

/** What so many times and days cost, in points. */
function deductionFor(counts: readonly (number | null)[], costs: Deductions): number {
  return DEDUCTED.reduce((sum, figure, place) => sum + counts[place]! * costs[figure], 0);
}

function weigh(values: readonly (number | null)[], { definitions }: Centre): { score: number | null; share: number } {
  const { weights } = definitions.of(assessment);
  const all = AREAS.map(({ id }, area) => ({ weight: weights[id], value: values[area] ?? null }));
  const measured = all.filter(({ value }) => value !== null);
  const weight = measured.reduce((sum, area) => sum + area.weight, 0);
  const total = all.reduce((sum, area) => sum + area.weight, 0);
  const score = weight === 0 ? null : measured.reduce((sum, area) => sum + area.weight * area.value!, 0) / weight;
  return { score, share: total === 0 ? 0 : weight / total };
}

function meanOverAgents(own: Measure<Centre>, named: Pick<Measure<Centre>, "id" | "title" | "english" | "means">) {
  return fold<Centre>({
    ...named,
    format: "score",
    over: [agent],
    needs: [own],
    fold: (parts) => {
      const known = parts.flatMap(({ values: [value] }) => (typeof value === "number" ? [value] : []));
      return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
    },
  });
}
