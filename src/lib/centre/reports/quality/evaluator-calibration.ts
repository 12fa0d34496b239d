import { compareEvaluators, sayStrictness } from "../../subjects/quality/compare-evaluators.ts";
import { defineListing } from "../define-report.ts";

export const evaluatorCalibration = defineListing({
  id: "evaluator-calibration",
  title: "质检员一致性",
  english: "Evaluator calibration",
  tells: "质检员之间松紧是否一致:每人给分与同班组全体质检之差,是否超出偶然,松紧在哪些评分项;班组为质检当日的",
  tables: ["evaluations", "scorecard"],
  needs: [["evaluations"]],
  columns: [
    { id: "evaluator", title: "质检员", english: "Evaluator", format: "text", means: "质检员;没有写的不计" },
    { id: "samples", title: "质检份数", english: "Samples", format: "count", means: "质检日期在期间内的质检份数" },
    { id: "mean", title: "平均分", english: "Mean", format: "score", means: "所给得分的平均" },
    {
      id: "standardDeviation",
      title: "标准差",
      english: "Standard deviation",
      format: "score",
      means: "所给得分的样本标准差(n − 1),不足两份则空",
    },
    {
      id: "fatalRate",
      title: "致命差错率",
      english: "Fatal rate",
      format: "rate",
      means: "有致命差错的份数 ÷ 质检份数",
    },
    {
      id: "difference",
      title: "与全体之差",
      english: "Difference",
      format: "score",
      means: "平均分 − 其所检班组全体质检员(含本人)的平均分;没有别人检过则空",
    },
    {
      id: "pValue",
      title: "p 值",
      english: "p-value",
      format: "chance",
      means: "与同班组其他质检员的得分作双侧 Welch t 检验的 p 值;任一方不足两份则空",
    },
    {
      id: "flagged",
      title: "偏离",
      english: "Flagged",
      format: "text",
      warns: true,
      means: "份数不少于 10,且 p 值 < 0.05:是或否",
    },
    {
      id: "items",
      title: "各项松紧",
      english: "Items",
      format: "text",
      show: sayStrictness,
      means: "各评分项的平均得分 − 其所检班组全体质检员(含本人)的平均得分,正为松、负为紧;没有别人评过的项不列",
    },
  ],
  list: compareEvaluators,
});
