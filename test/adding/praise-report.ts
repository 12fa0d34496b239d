import { amount, defineReport, dimensions, sum } from "../../src/index.ts";
import { praise } from "./praise.ts";

export const praises = sum({
  id: "praises",
  title: "表扬次数",
  english: "Praises",
  format: "count",
  of: amount(praise.sources.praise, "praises"),
  means: "表扬登记的行数",
});

export const bonus = sum({
  id: "bonus",
  title: "奖励分",
  english: "Bonus",
  format: "score",
  of: amount(praise.sources.praise, "bonus"),
  means: "表扬登记的奖励分之和,未填按 0",
});

export const praisesByAgent = defineReport({
  id: "praises-by-agent",
  title: "表扬统计",
  english: "Praises by agent",
  tells: "各坐席受到的表扬",
  rows: [dimensions.team, dimensions.agent],
  show: [praises, bonus],
  subtotal: true,
  total: true,
});
