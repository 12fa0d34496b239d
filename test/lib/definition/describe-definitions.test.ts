import { BLOCKS } from "../../../src/lib/centre/definitions/blocks.ts";
import { defaultDefinitions } from "../../../src/lib/definition/definitions.ts";
import { describeDefinitions } from "../../../src/lib/definition/describe-definitions.ts";
import { readDefinitions } from "../../../src/lib/definition/read-definitions.ts";
import { rowsOf, vocabulary } from "./rows.ts";

test("names the denominator of the rates even where all is as usual", () => {
  expect(describeDefinitions(defaultDefinitions, BLOCKS)).toEqual(["定制率、拒访率分母:接通量"]);
});

test("names whatever is not the default", () => {
  const rows = rowsOf([
    ["比率口径", "分母", "有效"],
    ["考核口径", "最低样本数", 8],
    ["评扣口径", "扣减上限", "15%"],
    ["结果口径", "挂断", "未接"],
    ["结果口径", "成功", "定制"],
    ["考勤口径", "补休", "调休"],
    ["表名口径", "十月", "外呼汇总"],
    ["日历口径", "2025-10-01", "班"],
  ]);
  expect(describeDefinitions(readDefinitions(rows, vocabulary), BLOCKS)).toEqual([
    "定制率、拒访率分母:有效量(定制量 + 拒访量)(非默认)",
    "最低样本数:8 份/月(默认 5 份/月)",
    "扣减上限:15%(默认 20%)",
    "结果归类(非默认):挂断=未接",
    "考勤状态(非默认):补休=调休",
    "指定的工作表(非默认):十月",
    "日历另定:休 0 天,班 1 天",
  ]);
});

test("shortens a long list of words", () => {
  const rows = rowsOf([["结果口径", "busy", "甲、乙、丙、丁、戊、己"]]);
  expect(describeDefinitions(readDefinitions(rows, vocabulary), BLOCKS)[1]).toBe(
    "结果归类(非默认):甲=占线、乙=占线、丙=占线、丁=占线、戊=占线 等 6 个",
  );
});
