import { amount, defineReport, dimensions, measures, sum } from "../../src/index.ts";
import { praise } from "./praise.ts";

const { agent, team } = dimensions;
const { name } = measures;

export const praises = sum({
  id: "praises",
  title: "表扬次数",
  english: "Praises",
  format: "count",
  of: amount(praise.sources.praise, "praises"),
  means: "表扬登记的行数",
});

/** Who was praised how often. */
export const praiseByAgent = defineReport({
  id: "praise-by-agent",
  title: "表扬统计",
  english: "Praise by agent",
  tells: "各坐席受到的表扬",
  rows: [team, agent],
  show: [name, praises],
  subtotal: true,
  total: true,
  bars: [praises],
});
