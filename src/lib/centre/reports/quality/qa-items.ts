import { item } from "../../subjects/quality/dimensions.ts";
import * as items from "../../subjects/quality/measures/items.ts";
import { defineReport } from "../define-report.ts";

const { section, fullPoints, itemEvaluations, averagePoints, lossShare, cumulativeShare, worstAgents } = items;

export const qaItems = defineReport({
  id: "qa-items",
  title: "质检项目分析",
  english: "QA items",
  tells: "哪些评分项失分最多,谁在上面失分;失分多的在前",
  rows: [item],
  show: [section, fullPoints, itemEvaluations, averagePoints, lossShare, cumulativeShare, worstAgents],
  order: ({ lostPoints: a }, { lostPoints: b }) => Number(b) - Number(a),
  bars: [lossShare],
  charts: [
    {
      kind: "pareto",
      title: "失分的项目",
      by: item,
      draws: [{ measure: lossShare }, { measure: cumulativeShare }],
    },
  ],
});
