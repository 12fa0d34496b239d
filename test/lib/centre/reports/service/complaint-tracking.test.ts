import { complaintTracking } from "../../../../../src/lib/centre/reports/service/complaint-tracking.ts";
import type { JsonRow } from "../../../../../src/lib/report/to-json.ts";
import { centreOf, jsonOf, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

/** What is open at a moment of October. */
async function openAt(asOf: string, sheets: Sheets): Promise<readonly JsonRow[]> {
  return jsonOf(complaintTracking, await centreOf(sheets), { period: "2025-10", "as-of": asOf }).rows;
}

/** The same by its number, in some columns. */
async function toldAt(asOf: string, sheets: Sheets, ...columns: string[]): Promise<Record<string, unknown[]>> {
  const rows = await openAt(asOf, sheets);
  return Object.fromEntries(rows.map((row) => [row["id"] as string, pick([row], ...columns)[0]!]));
}

describe("投诉跟踪", () => {
  it("has what is open whenever it was received, what is due first first, what waits for nothing last", async () => {
    const rows = await openAt("2025-10-20 12:00", {
      投诉: `
        投诉编号 | 受理时间         | 投诉内容 | 状态 | 派发时间         | 处理完成时间     | 回访时间         | 回访结果 | 是否有效
        T1       | 2025-10-20 11:30 | 扣费     |      |                  |                  |                  |          |
        T2       | 2025-09-20 09:00 | 扣费     |      | 2025-09-20 09:10 |                  |                  |          |
        T3       | 2025-10-19 09:00 | 扣费     | 跟踪 | 2025-10-19 09:10 | 2025-10-19 10:00 | 2025-10-19 11:00 | 成功     |
        T4       | 2025-10-19 09:00 | 扣费     | 已结 | 2025-10-19 09:10 | 2025-10-19 10:00 |                  |          |
        T5       | 2025-10-20 11:30 | 扣费     |      |                  |                  |                  |          | 否`,
    });
    expect(pick(rows, "id", "nextWhat", "nextDue")).toEqual([
      ["T2", "legal", "2025-10-05T09:00:00"],
      ["T1", "dispatch", "2025-10-20T12:30:00"],
      ["T3", null, null],
    ]);
  });

  it("is over nothing up to its due, and over it a second past", async () => {
    const 投诉 = "投诉编号 | 受理时间 | 投诉内容\nT1 | 2025-10-20 11:00 | 扣费";
    const at = (asOf: string) => toldAt(asOf, { 投诉 }, "overHours", "flags", "dispatchState");
    expect(await at("2025-10-20 12:00")).toEqual({ T1: [null, ["notFollowedToday"], "pending"] });
    expect(await at("2025-10-20 12:00:36")).toEqual({ T1: [0.01, ["notFollowedToday", "late"], "late"] });
  });

  it("has its ages in days and their bands, and says when the law's 15 days come near and are over", async () => {
    const days = ["20", "19", "18", "17", "16", "13", "12", "11", "10", "05", "04"];
    const lines = days.map((day) => `T${day} | 2025-10-${day} 09:15 | 扣费 | 2025-10-20 09:15`);
    const told = await toldAt(
      "2025-10-20",
      { 投诉: ["投诉编号 | 受理时间 | 投诉内容 | 派发时间", ...lines].join("\n") },
      "ageDays",
      "band",
      "flags",
    );
    expect(days.map((day) => told[`T${day}`])).toEqual([
      [0, "0-1", []],
      [1, "0-1", []],
      [2, "2-3", []],
      [3, "2-3", []],
      [4, "4-7", []],
      [7, "4-7", []],
      [8, "8-15", []],
      [9, "8-15", []],
      [10, "8-15", ["near15"]],
      [15, "8-15", ["late", "near15"]],
      [16, "over15", ["late", "over15"]],
    ]);
  });

  it("waits for the appointment of the last row that has one, until any contact at or after it", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 派发时间         | 通知移动时间
      T1       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 |
      T2       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 |
      T3       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 | 2025-10-20 09:00
      T4       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 | 2025-10-20 08:59:59
      T5       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 |
      T6       | 2025-10-18 09:00 | 扣费     | 2025-10-18 09:30 | 2025-10-19 07:00`;
    const 跟踪记录 = `
      投诉编号 | 跟踪时间         | 跟踪情况 | 下次跟踪时间
      T1       | 2025-10-18 10:00 | 已联系   | 2025-10-20 09:00
      T2       | 2025-10-18 10:00 | 已联系   | 2025-10-20 09:00
      T2       | 2025-10-18 11:00 | 已联系   | 2025-10-22 09:00
      T3       | 2025-10-18 10:00 | 已联系   | 2025-10-20 09:00
      T4       | 2025-10-18 10:00 | 已联系   | 2025-10-20 09:00
      T5       | 2025-10-18 10:00 | 已联系   | 2025-10-19
      T6       | 2025-10-18 10:00 | 已联系   | 2025-10-19`;
    const told = await toldAt("2025-10-20 12:00", { 投诉, 跟踪记录 }, "nextWhat", "nextDue", "overHours");
    expect(told).toMatchObject({
      T1: ["followUp", "2025-10-20T09:00:00", 3],
      T2: ["followUp", "2025-10-22T09:00:00", null],
      T3: ["legal", "2025-11-02T09:00:00", null],
      T4: ["followUp", "2025-10-20T09:00:00", 3],
      T5: ["followUp", "2025-10-20T00:00:00", 12],
      T6: ["legal", "2025-11-02T09:00:00", null],
    });
  });

  it("waits for its callback alone once it is resolved, and for all again once it is reopened", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 派发时间         | 处理完成时间     | 重开时间
      T1       | 2025-10-01 09:00 | 扣费     | 跟踪 | 2025-10-01 09:30 | 2025-10-19 09:00 |
      T2       | 2025-10-01 09:00 | 扣费     | 跟踪 | 2025-10-01 09:30 | 2025-10-16 10:00 | 2025-10-16 10:00
      T3       | 2025-10-10 09:00 | 扣费     | 已结 | 2025-10-10 09:30 |                  | 2025-10-12 09:00`;
    const told = await toldAt("2025-10-20 12:00", { 投诉 }, "nextWhat", "nextDue");
    expect(told).toMatchObject({
      T1: ["callback", "2025-10-22T09:00:00"],
      T2: ["legal", "2025-10-16T09:00:00"],
      T3: ["legal", "2025-10-25T09:00:00"],
    });
  });

  it("names of what is due at one time dispatch first, then the appointment, the callback, the law", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 派发时间         | 处理完成时间     | 重开时间
      T1       | 2025-10-05 09:00 | 扣费     | 2025-10-05 09:30 |                  |
      T2       | 2025-10-05 09:00 | 扣费     | 2025-10-05 09:30 | 2025-10-17 09:00 | 2025-10-17 10:00`;
    const 跟踪记录 = `
      投诉编号 | 跟踪时间         | 跟踪情况 | 下次跟踪时间
      T1       | 2025-10-06 10:00 | 已联系   | 2025-10-20 09:00`;
    const told = await toldAt("2025-10-19 12:00", { 投诉, 跟踪记录 }, "nextWhat", "nextDue");
    expect(told).toEqual({
      T1: ["followUp", "2025-10-20T09:00:00"],
      T2: ["callback", "2025-10-20T09:00:00"],
    });
  });

  it("of a date alone has until 24:00 of the day after, and of the fifteenth", async () => {
    const 投诉 = `
      投诉编号 | 受理时间   | 投诉内容 | 派发时间
      T1       | 2025-10-20 | 扣费     |
      T2       | 2025-10-20 | 扣费     | 2025-10-20 10:00`;
    const told = await toldAt("2025-10-20 12:00", { 投诉 }, "nextWhat", "nextDue", "dispatchState");
    expect(told).toEqual({
      T1: ["dispatch", "2025-10-22T00:00:00", "unjudged"],
      T2: ["legal", "2025-11-05T00:00:00", "unjudged"],
    });
  });

  it("counts every contact but receiving and coaching, of equal ones the row of 跟踪记录 last", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 处理人 | 派发时间         | 挂起时间         | 辅导时间         | 辅导人
      T1       | 2025-10-18 09:00 | 扣费     | 赵     | 2025-10-18 09:30 | 2025-10-19 12:00 | 2025-10-20 08:00 | 钱
      T2       | 2025-10-18 09:00 | 扣费     | 赵     | 2025-10-18 09:30 | 2025-10-19 12:00 |                  |
      T3       | 2025-10-18 09:00 | 扣费     | 赵     |                  |                  | 2025-10-20 08:00 | 钱
      T4       | 2025-10-18 09:00 | 扣费     | 赵     | 2025-10-18 09:30 | 2025-10-19 12:00 |                  |`;
    const 跟踪记录 = `
      投诉编号 | 跟踪时间         | 跟踪人 | 跟踪情况
      T2       | 2025-10-19 12:00 | 孙     | 已联系
      T2       | 2025-10-19 10:00 | 李     | 已联系`;
    const 回访记录 = `
      投诉编号 | 回访时间         | 回访人 | 回访结果
      T2       | 2025-10-19 12:00 | 周     | 未联系上
      T4       | 2025-10-19 12:00 | 周     | 未联系上`;
    const told = await toldAt(
      "2025-10-20 11:59:59",
      { 投诉, 跟踪记录, 回访记录 },
      "lastFollowUp",
      "lastBy",
      "daysWithout",
    );
    expect(told).toEqual({
      T1: ["2025-10-19T12:00:00", "赵", 0],
      T2: ["2025-10-19T12:00:00", "孙", 0],
      T3: [null, null, 2],
      T4: ["2025-10-19T12:00:00", "周", 0],
    });
    expect((await toldAt("2025-10-20 12:00", { 投诉 }, "daysWithout"))["T1"]).toEqual([1]);
  });

  it("says what was not followed within the house's days, is escalated and complained of again", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 客户号码        | 投诉内容 | 派发时间         | 升级
      T1       | 2025-10-17 09:00 | 13800000001     | 扣费     | 2025-10-18 09:30 |
      T2       | 2025-10-17 09:00 | 13800000002     | 扣费     | 2025-10-19 23:59 | 是
      T3       | 2025-10-17 12:00 | 138 0000 0001   | 态度     | 2025-10-20 00:00 |`;
    const flags = (sheets: Sheets) => toldAt("2025-10-20 12:00", { 投诉, ...sheets }, "flags");
    expect(await flags({})).toEqual({
      T1: [["notFollowedToday"]],
      T2: [["notFollowedToday", "escalated"]],
      T3: [["repeated"]],
    });
    const 口径 = "块 | 项 | 值\n服务口径 | 跟踪间隔 | 2";
    expect(await flags({ 口径 })).toMatchObject({ T1: [["notFollowedToday"]], T2: [["escalated"]] });
  });
});
