import { askedMonth } from "../../lib/centre/asking/asked-period.ts";
import { performance } from "../../lib/centre/subjects/performance/measures/performance.ts";
import { qaScore } from "../../lib/centre/subjects/quality/measures/quality.ts";
import { figure, type ScalarFunction } from "../declare.ts";
import { anyTables, evaluations, month, optional, period, scorecard, who } from "../parameter.ts";

export const qaScoreFunction: ScalarFunction = {
  id: "QASCORE",
  result: "scalar",
  zh: "质检成绩:各份质检得分的平均,没有质检则空",
  en: "QA score: the mean of the evaluations' scores, blank without any",
  example: '=SEAT.QASCORE(质检记录[#All], A2, "2025-10")',
  parameters: [evaluations, who, optional(period), optional(scorecard)],
  run: (asked) => figure(asked, qaScore),
};

export const performanceFunction: ScalarFunction = {
  id: "PERFORMANCE",
  result: "scalar",
  zh: "绩效成绩:有分的产值、考勤、服务质量、任务各项按口径权重加权平均",
  en: "Monthly performance: output, attendance, quality and tasks by the weights of the definitions",
  example: '=SEAT.PERFORMANCE(A2, "2025-10", 人员[#All], 外呼明细[#All], 业务单价[#All], 目标[#All])',
  parameters: [who, month, anyTables],
  run: (asked) => {
    const of = asked.cell("month");
    return of === null ? null : figure(asked, performance, askedMonth(of));
  },
};
