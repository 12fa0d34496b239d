import { complaintMonthly } from "../../../../../src/lib/centre/reports/service/complaint-monthly.ts";
import type { JsonRow } from "../../../../../src/lib/report/to-json.ts";
import { centreOf, jsonOf, near, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const OCTOBER_END = "2025-10-31";

async function figuresOf(
  sheets: Sheets,
  { period = "2025-10", asOf = OCTOBER_END } = {},
): Promise<Record<string, JsonRow>> {
  const json = jsonOf(complaintMonthly, await centreOf(sheets), { period, "as-of": asOf });
  return Object.fromEntries(json.blocks!["figures"]!.rows.map((row) => [row["measure"] as string, row]));
}

/** What the month has of some measures, one after the other. */
async function monthOf(complaints: Rows, measures: string, others: Sheets & { asOf?: string } = {}) {
  const { asOf = OCTOBER_END, ...sheets } = others;
  const figures = await figuresOf({ 投诉: complaints, ...sheets }, { asOf });
  return measures.split(" ").map((measure) => figures[measure]!["this"]);
}

const DISPATCH = "dispatchDone dispatchDue dispatchRate dispatchPending dispatchUnjudged dispatchUnrecorded";

describe("dispatching in 投诉月分析", () => {
  it("is in time at exactly 60 minutes and late a second after", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 派发时间
      T1       | 2025-10-14 09:00 | 扣费     | 2025-10-14 10:00:00
      T2       | 2025-10-14 09:00 | 扣费     | 2025-10-14 10:00:01`;
    expect(await monthOf(rows, DISPATCH)).toEqual([1, 2, 0.5, 0, 0, 0]);
  });

  it("that nobody recorded is late once it is closed, and pending up to its limit while it is open", async () => {
    const rows = `
      投诉编号 | 受理时间            | 投诉内容 | 状态
      T1       | 2025-10-31 09:00    | 扣费     | 未处理
      T2       | 2025-10-31 09:00:01 | 扣费     | 未处理
      T3       | 2025-10-31 09:30    | 扣费     | 已结`;
    const at = (asOf: string) => monthOf(rows, DISPATCH, { asOf });
    expect(await at("2025-10-31 10:00")).toEqual([0, 1, 0, 2, 0, 1]);
    expect(await at("2025-10-31 10:00:01")).toEqual([0, 2, 0, 1, 0, 1]);
  });

  it("of a date alone cannot be judged, but where even the nearest moments are too far apart", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 派发时间
      T1       | 2025-10-14       | 扣费     | 2025-10-14 10:00
      T2       | 2025-10-14       | 扣费     | 2025-10-15 01:00
      T3       | 2025-10-14       | 扣费     | 2025-10-15 01:00:01
      T4       | 2025-10-14 23:30 | 扣费     | 2025-10-15
      T5       | 2025-10-14 22:59 | 扣费     | 2025-10-15`;
    expect(await monthOf(rows, DISPATCH)).toEqual([0, 2, 0, 0, 3, 0]);
  });

  it("of a date alone that was never dispatched is late from the second day after", async () => {
    const rows = `
      投诉编号 | 受理时间   | 投诉内容
      T1       | 2025-10-14 | 扣费`;
    const at = async (asOf: string) => (await monthOf(rows, "dispatchDue dispatchUnjudged", { asOf })) as number[];
    expect([await at("2025-10-15"), await at("2025-10-16 00:00:01")]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("runs on working hours where the house says so", async () => {
    const 口径 = `块 | 项 | 值
      服务口径 | 时钟 | 工作
      服务口径 | 工作开始 | 08:30
      服务口径 | 派发时限 | 45`;
    const rows = `
      投诉编号 | 受理时间            | 投诉内容 | 派发时间
      T1       | 2025-10-17 18:00    | 扣费     | 2025-10-20 08:45
      T2       | 2025-10-17 18:00    | 扣费     | 2025-10-20 08:45:01
      T3       | 2025-10-17 17:45    | 扣费     | 2025-10-17 18:30:00
      T4       | 2025-10-17 17:45    | 扣费     | 2025-10-17 18:30:01`;
    expect(await monthOf(rows, "dispatchDone dispatchDue", { 口径 })).toEqual([2, 4]);
  });
});

describe("the balance in 投诉月分析", () => {
  const BALANCE = "received opening closed reopened closing";

  it("has what was open before, what came, was closed and opened again in the month", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 处理完成时间     | 重开时间
      T1       | 2025-09-20 09:00 | 扣费     | 跟踪 |                  |
      T2       | 2025-09-21 09:00 | 扣费     | 已结 | 2025-10-02 09:00 |
      T3       | 2025-10-03 09:00 | 扣费     | 已结 | 2025-10-05 09:00 |
      T4       | 2025-10-04 09:00 | 扣费     | 跟踪 | 2025-10-05 09:00 | 2025-10-06 09:00
      T5       | 2025-10-05 09:00 | 扣费     | 已结 | 2025-10-09 09:00 | 2025-10-08 09:00
      T6       | 2025-09-22 09:00 | 扣费     | 已结 | 2025-09-23 09:00 |
      T7       | 2025-11-01 09:00 | 扣费     | 未处理 |                |
      T8       | 2025-09-22 09:00 | 扣费     | 已结 | 2025-10-02 09:00 | 2025-09-29 09:00`;
    expect(await monthOf(rows, BALANCE)).toEqual([3, 3, 6, 2, 2]);
  });

  it("closes what nobody dated on the day it came", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 状态
      T1       | 2025-10-03 09:00 | 扣费     | 已结
      T2       | 2025-09-30 09:00 | 扣费     | 已结`;
    expect(await monthOf(rows, `${BALANCE} closedOfReceived closeRate`)).toEqual([1, 0, 1, 0, 0, 1, 1]);
  });

  it("leaves a complaint that was closed and reads 跟踪 open, and one reopened at the very moment too", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 处理完成时间     | 重开时间
      T1       | 2025-10-03 09:00 | 扣费     | 跟踪 | 2025-10-04 09:00 |
      T2       | 2025-10-03 09:00 | 扣费     | 已结 | 2025-10-04 09:00 | 2025-10-04 09:00`;
    expect(await monthOf(rows, BALANCE)).toEqual([2, 0, 1, 1, 2]);
  });

  it("knows nothing of what came at 24:00, which is the next day's", async () => {
    const rows = `
      投诉编号 | 受理时间            | 投诉内容 | 处理完成时间
      T1       | 2025-10-31 23:59:59 | 扣费     |
      T2       | 2025-11-01 00:00:00 | 扣费     |
      T3       | 2025-10-30 09:00:00 | 扣费     | 2025-11-01 00:00:00`;
    expect(await monthOf(rows, BALANCE)).toEqual([2, 0, 0, 0, 2]);
  });
});

describe("投诉月分析", () => {
  it("has neither invalid complaints nor those entered again in its figures, the first beside them", async () => {
    const rows = `
      投诉编号 | 受理时间         | 客户号码    | 投诉内容 | 责任 | 升级 | 是否有效
      T1       | 2025-10-14 09:00 | 13800000001 | 扣费     | 有责 | 是   |
      T2       | 2025-10-14 09:30 | 13800000001 | 扣费     | 有责 | 是   |
      T3       | 2025-10-14 09:30 | 13800000002 | 扣费     | 有责 | 是   | 否`;
    expect(await monthOf(rows, "received invalid liable escalated")).toEqual([1, 1, 1, 1]);
  });

  it("takes 挂起 to 恢复 off the hours of handling, and nothing without 恢复", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 挂起时间         | 恢复时间         | 处理完成时间
      T1       | 2025-10-14 09:00 | 扣费     | 已结 | 2025-10-14 10:00 | 2025-10-14 12:00 | 2025-10-14 15:00
      T2       | 2025-10-14 09:00 | 扣费     | 已结 | 2025-10-14 10:00 |                  | 2025-10-14 10:00
      T3       | 2025-10-14 09:00 | 扣费     | 已结 | 2025-10-14 08:00 | 2025-10-14 10:00 | 2025-10-14 11:00
      T4       | 2025-10-14       | 扣费     | 已结 |                  |                  | 2025-10-14 15:00
      T5       | 2025-10-14 09:00 | 扣费     | 跟踪 |                  |                  | 2025-10-14 15:00`;
    expect(await monthOf(rows, "meanHours medianHours")).toEqual([2, 1]);
  });

  it("asks whether it is solved the last callback that has it, else the complaint's own cell", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 处理完成时间     | 是否解决
      T1       | 2025-10-10 09:00 | 扣费     | 2025-10-10 10:00 | 否
      T2       | 2025-10-10 09:00 | 扣费     | 2025-10-10 10:00 | 是
      T3       | 2025-10-10 09:00 | 扣费     | 2025-10-10 10:00 |`;
    const 回访记录 = `
      投诉编号 | 回访时间         | 回访结果 | 是否解决
      T1       | 2025-10-11 09:00 | 成功     | 否
      T1       | 2025-10-12 09:00 | 未联系上 | 是
      T1       | 2025-10-13 09:00 | 成功     |`;
    expect(await monthOf(rows, "solvedYes solvedAsked solvedRate", { 回访记录 })).toEqual([2, 2, 1]);
  });

  it("counts who complained again within 30 days to the second, whatever the month", async () => {
    const rows = `
      投诉编号 | 受理时间            | 客户号码        | 投诉内容
      T1       | 2025-09-10 09:00:00 | 13800000001     | 扣费
      T2       | 2025-10-10 09:00:00 | +86 13800000001 | 扣费
      T3       | 2025-09-11 08:59:59 | 13800000002     | 扣费
      T4       | 2025-10-11 09:00:00 | 13800000002     | 扣费
      T5       | 2025-10-12 09:00:00 |                 | 扣费
      T6       | 2025-10-13 09:00:00 |                 | 扣费`;
    expect(await monthOf(rows, "received repeatRows repeatRate repeatCustomers")).toEqual([4, 1, 0.25, 1]);
  });

  it("has complaints on 10,000 subscriptions, and over the law's 15 days", async () => {
    const 外呼汇总 = `
      日期       | 工号 | 业务   | 外呼量 | 接通量 | 定制量
      2025-10-09 | 1001 | 手机报 | 100    | 80     | 40
      2025-11-09 | 1001 | 手机报 | 100    | 80     | 40`;
    const 人员 = "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席";
    const rows = `
      投诉编号 | 受理时间         | 业务   | 投诉内容 | 责任
      T1       | 2025-10-15 23:59 | 手机报 | 扣费     | 有责
      T2       | 2025-10-16 00:00 | 手机报 | 扣费     | 无责`;
    expect(await monthOf(rows, "liable subscriptions liablePer10k overLegal", { 外呼汇总, 人员 })).toEqual([
      1, 40, 250, 1,
    ]);
  });

  it("stands beside the month before as its own report gives it, rates with intervals of few cases", async () => {
    const rows = `
      投诉编号 | 受理时间         | 投诉内容 | 状态 | 处理完成时间
      T1       | 2025-09-30 23:30 | 扣费     |      |
      T2       | 2025-10-02 09:00 | 扣费     | 已结 | 2025-10-03 09:00
      T3       | 2025-10-02 09:00 | 扣费     |      |`;
    const { received, closeRate, dispatchPending } = await figuresOf({ 投诉: rows });
    expect(received).toMatchObject({ this: 2, previous: 1, change: 1, low: null });
    expect(closeRate).toMatchObject({
      this: 0.5,
      previous: 0,
      change: 0.5,
      low: near(0.0945312046),
      high: near(0.9054687954),
    });
    expect(dispatchPending).toMatchObject({ this: 0, previous: 1 });
  });

  it("has its causes and channels most first, ties by the earlier complaint, 未填 last, and all ages", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 原因 | 渠道
      T1       | 2025-10-31 09:00 | 扣费     |      | 电话
      T2       | 2025-10-30 09:00 | 扣费     |      | 短信
      T3       | 2025-10-28 09:00 | 扣费     | 乙   |
      T4       | 2025-10-27 09:00 | 扣费     | 甲   |
      T5       | 2025-10-15 09:00 | 扣费     | 丙   | 电话
      T6       | 2025-10-16 09:00 | 扣费     | 丙   |`;
    const json = jsonOf(complaintMonthly, await centreOf({ 投诉 }), { period: "2025-10", "as-of": OCTOBER_END });
    expect(pick(json.blocks!["causes"]!.rows, "cause", "received", "share", "cumulativeShare")).toEqual([
      ["丙", 2, near(2 / 6), near(2 / 6)],
      ["甲", 1, near(1 / 6), near(3 / 6)],
      ["乙", 1, near(1 / 6), near(4 / 6)],
      ["未填", 2, near(2 / 6), near(1)],
    ]);
    expect(pick(json.blocks!["channels"]!.rows, "channel", "received")).toEqual([
      ["电话", 2],
      ["短信", 1],
      ["未填", 3],
    ]);
    expect(pick(json.blocks!["ages"]!.rows, "band", "open")).toEqual([
      ["0-1", 2],
      ["2-3", 1],
      ["4-7", 1],
      ["8-15", 1],
      ["over15", 1],
    ]);
  });
});
