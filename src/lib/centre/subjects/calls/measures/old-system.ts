import { amount, difference, fold, sum } from "../../../../measure/declare.ts";
import { listOf } from "../../../../measure/fold.ts";
import type { FoldPart } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { date } from "../../calendar/dimensions.ts";
import { agent } from "../../people/dimensions.ts";
import { product, recording } from "../dimensions.ts";
import { oldSystem as subject } from "../old-system.ts";

const { oldSystem } = subject.sources;

export const reported = sum({
  id: "reported",
  title: "报表定制量",
  english: "Reported",
  format: "count",
  of: amount(oldSystem, "reported"),
  means: "老系统报表的定制量",
});

export const counted = sum({
  id: "counted",
  title: "明细定制量",
  english: "Counted",
  format: "count",
  of: amount(oldSystem, "counted"),
  means: "老系统外呼明细中的定制数",
});

export const reportedLessCounted = difference<Centre>({
  id: "difference",
  title: "差异",
  english: "Difference",
  format: "count",
  of: reported,
  less: counted,
  means: "报表定制量 − 明细定制量",
});

export const recordingIds = listOf(recording, counted, {
  id: "recordingIds",
  title: "待听录音",
  english: "Recordings to listen to",
  format: "text",
  means: "有差异的行里,明细中各定制的录音编号",
});

export const agreeing = countOfCases({
  id: "agreeing",
  title: "一致项",
  english: "Agreeing",
  format: "count" as const,
  means: "报表与明细一致的“日期 × 工号 × 业务”数,两边都没有的不计",
  isCounted: (told, found) => told === found && told > 0,
});

export const differing = countOfCases({
  id: "differing",
  title: "不一致项",
  english: "Differing",
  format: "count" as const,
  means: "报表与明细不一致的“日期 × 工号 × 业务”数",
  isCounted: (told, found) => told !== found,
});

type Case = Parameters<typeof fold<Centre>>[0];

function countOfCases({
  isCounted,
  ...named
}: Omit<Case, "over" | "needs" | "fold"> & { isCounted: (told: number, found: number) => boolean }) {
  const isOne = ({ values: [told, found] }: FoldPart) => isCounted(told ?? 0, found ?? 0);
  return fold<Centre>({
    ...named,
    over: [date, agent, product],
    needs: [reported, counted],
    fold: (parts) => parts.filter(isOne).length,
  });
}
