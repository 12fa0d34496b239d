import { valuesBlock } from "../../../definition/block.ts";
import { entriesOf } from "../../../definition/entry.ts";
import { count, score, share, weight } from "../../../definition/limits.ts";

const entry = entriesOf("考核口径");

/** How evaluations and the four areas of performance become scores and grades (spec 4). */
const entries = {
  minimumSamples: entry({
    item: "最低样本数",
    default: 5,
    unit: "份/月",
    note: "每名坐席每月至少质检的份数,不足时等级为暂定",
    schema: count(1, 1000),
  }),
  fatalScore: entry({
    item: "致命差错得分",
    default: 0,
    unit: "分",
    note: "有致命差错的质检取此分与原得分中较低者",
    schema: score(),
  }),
  gradeA: entry({ item: "A级下限", default: 90, unit: "分", note: "四舍五入到两位小数后比较", schema: score() }),
  gradeB: entry({ item: "B级下限", default: 80, unit: "分", note: "须低于A级下限", schema: score() }),
  gradeC: entry({ item: "C级下限", default: 70, unit: "分", note: "须低于B级下限;再低为D级", schema: score() }),
  rankShare: entry({
    item: "排名所需权重",
    default: 0.7,
    unit: "%",
    note: "有成绩的各项权重之和达到此比例才评等级、排名",
    schema: share(0, 1),
  }),
  weights: {
    output: entry({ item: "产值权重", default: 40, unit: null, note: "绩效中产值完成的权重", schema: weight() }),
    attendance: entry({ item: "考勤权重", default: 20, unit: null, note: "绩效中考勤的权重", schema: weight() }),
    quality: entry({ item: "服务质量权重", default: 30, unit: null, note: "绩效中质检成绩的权重", schema: weight() }),
    task: entry({ item: "任务权重", default: 10, unit: null, note: "绩效中任务评分的权重", schema: weight() }),
  },
  completionCap: entry({
    item: "完成率上限",
    default: 1.2,
    unit: "%",
    note: "产值得分最多按此完成率计",
    schema: share(1, 10),
  }),
};

const { gradeA, gradeB, gradeC, weights } = entries;

/** 考核口径: how evaluations and the four areas of performance become scores and grades. */
export const assessment = valuesBlock({
  id: "assessment",
  name: "考核口径",
  entries,
  laws: [
    {
      of: [gradeA, gradeB, gradeC],
      holds: ({ gradeA: a, gradeB: b, gradeC: c }) => a > b && b > c,
      says: "A、B、C级下限须依次降低",
    },
    {
      of: Object.values(weights),
      holds: (values) => Object.values(values.weights).some((weight) => weight > 0),
      says: "各项权重不能都是 0",
    },
  ],
});
