import { complaintCoaching } from "../../../../../src/lib/centre/reports/service/complaint-coaching.ts";
import { complaintSummary } from "../../../../../src/lib/centre/reports/service/complaint-summary.ts";
import { centreOf, jsonOf, near, pick, type Rows } from "../../../../support/centre.ts";

type Sheets = Readonly<Record<string, Rows>>;

const 人员 = `
  工号 | 姓名 | 班组 | 岗位 | 生效日期
  1001 | 张三 | 一班 | 坐席 |
  1002 | 李四 | 一班 | 坐席 |
  1002 | 李四 | 二班 | 坐席 | 2025-10-15
  1003 | 王五 | 一班 | 坐席 |`;

const ASKED = { period: "2025-10", "as-of": "2025-10-31" };

async function blocksOf(sheets: Sheets, asked = ASKED) {
  return jsonOf(complaintSummary, await centreOf({ 人员, ...sheets }), asked).blocks!;
}

/** A sheet of dials that came to so many subscriptions of an agent. */
function sold(...lines: string[]): string {
  return ["日期 | 工号 | 业务 | 地市 | 外呼量 | 接通量 | 定制量", ...lines].join("\n");
}

describe("投诉分类汇总 by product and city", () => {
  const 投诉 = `
    投诉编号 | 受理时间         | 客户号码    | 业务   | 地市 | 投诉内容 | 类型   | 责任 | 状态 | 是否有效
    T1       | 2025-10-14 09:00 | 13800000001 | 手机报 | 郑州 | 扣费     | 有理由 | 有责 | 已结 |
    T2       | 2025-10-14 09:00 | 13800000002 | 手机报 | 郑州 | 扣费     | 无理由 | 无责 | 跟踪 |
    T3       | 2025-10-14 09:00 | 13800000003 | 手机报 | 洛阳 | 扣费     |        |      |      |
    T4       | 2025-10-14 09:00 | 13800000004 |        |      | 扣费     | 有理由 | 有责 | 已结 |
    T5       | 2025-10-14 09:00 | 13800000005 | 彩铃   | 郑州 | 扣费     | 有理由 | 有责 | 已结 | 否`;

  it("has those with a complaint, 未填 last, a subtotal a product, the invalid beside the total", async () => {
    const { products } = await blocksOf({ 投诉 });
    const { rows, subtotals, totals } = products!;
    const counts = ["received", "justified", "unjustified", "liable", "notLiable", "undecided", "open"];
    expect(pick(rows, "product", "city", ...counts)).toEqual([
      ["手机报", "郑州", 2, 1, 1, 1, 1, 0, 1],
      ["手机报", "洛阳", 1, 0, 0, 0, 0, 1, 1],
      ["未填", "未填", 1, 1, 0, 1, 0, 0, 0],
    ]);
    expect(pick(subtotals, "product", "received", "share")).toEqual([
      ["手机报", 3, 0.75],
      ["未填", 1, 0.25],
    ]);
    expect(pick([totals!], ...counts, "share", "invalid")).toEqual([[4, 2, 1, 2, 1, 1, 2, 1, 1]]);
  });

  it("holds them against subscriptions of the same product and city, a subtotal against all of the product", async () => {
    const 外呼汇总 = sold(
      "2025-10-09 | 1001 | 手机报 | 郑州 | 99 | 99 | 40",
      "2025-10-09 | 1001 | 手机报 | 开封 | 99 | 99 | 10",
      "2025-10-09 | 1001 | 彩铃 | 郑州 | 99 | 99 | 50",
      "2025-11-01 | 1001 | 手机报 | 郑州 | 99 | 99 | 40",
    );
    const { products } = await blocksOf({ 投诉, 外呼汇总 });
    const { rows, subtotals, totals } = products!;
    expect(pick(rows, "subscriptions", "per10k")).toEqual([
      [40, 500],
      [0, null],
      [0, null],
    ]);
    expect(pick(subtotals, "subscriptions", "per10k")).toEqual([
      [50, 600],
      [0, null],
    ]);
    expect(pick([totals!], "subscriptions", "per10k")).toEqual([[100, 400]]);
  });

  it("knows only the subscriptions up to the moment's date", async () => {
    const 外呼汇总 = sold(
      "2025-10-14 | 1001 | 手机报 | 郑州 | 99 | 99 | 40",
      "2025-10-15 | 1001 | 手机报 | 郑州 | 99 | 99 | 40",
    );
    const { products } = await blocksOf({ 投诉, 外呼汇总 }, { period: "2025-10", "as-of": "2025-10-14 12:00" });
    expect(products!.totals).toMatchObject({ subscriptions: 40, received: 4 });
  });
});

describe("投诉分类汇总 by agent", () => {
  const complaintsOf = (...agents: string[]) =>
    [
      "投诉编号 | 受理时间 | 责任坐席 | 投诉内容 | 责任",
      ...agents.map((agent, place) => `T${place} | 2025-10-14 09:${10 + place} | ${agent} | 扣费 | 有责`),
    ].join("\n");

  it("has the agents that a complaint names under the team of that day, unknown ones in 未归属, blank ones not at all", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 责任坐席 | 投诉内容 | 责任
      T1       | 2025-10-14 09:00 | 1002     | 扣费     | 有责
      T2       | 2025-10-15 09:00 | 1002     | 扣费     | 无责
      T3       | 2025-10-14 09:00 | 9999     | 扣费     |
      T4       | 2025-10-14 09:00 |          | 扣费     | 有责`;
    const { agents } = await blocksOf({ 投诉 });
    expect(pick(agents!.rows, "team", "agentId", "name", "received", "liable")).toEqual([
      ["一班", "1002", "李四", 1, 1],
      ["二班", "1002", "李四", 1, 0],
      ["未归属", "9999", null, 1, 0],
    ]);
  });

  it("flags who has more of the team's liable complaints than chance gives the share of its subscriptions", async () => {
    const 外呼汇总 = sold(
      "2025-10-09 | 1001 | 手机报 | 郑州 | 99 | 99 | 50",
      "2025-10-09 | 1003 | 手机报 | 郑州 | 99 | 99 | 50",
    );
    const flags = async (...agents: string[]) =>
      pick((await blocksOf({ 投诉: complaintsOf(...agents), 外呼汇总 }))["agents"]!.rows, "agentId", "flagged");
    expect(await flags(..."1001 1001 1001 1001".split(" "))).toEqual([["1001", false]]);
    expect(await flags(..."1001 1001 1001 1001 1001".split(" "))).toEqual([["1001", true]]);
    expect(await flags(..."1001 1001 1001 1001 1001 1003".split(" "))).toEqual([
      ["1001", false],
      ["1003", false],
    ]);
  });

  it("flags nobody whose own or team's subscriptions are 0, nor says no", async () => {
    const 外呼汇总 = sold("2025-10-09 | 1001 | 手机报 | 郑州 | 99 | 99 | 50");
    const { agents } = await blocksOf({ 投诉: complaintsOf("1001", "1003", "9999"), 外呼汇总 });
    expect(pick(agents!.rows, "agentId", "subscriptions", "per10k", "flagged")).toEqual([
      ["1001", 50, 200, false],
      ["1003", 0, null, null],
      ["9999", 0, null, null],
    ]);
  });

  it("counts an agent's own subscriptions in the team of the row", async () => {
    const 外呼汇总 = sold(
      "2025-10-09 | 1002 | 手机报 | 郑州 | 99 | 99 | 50",
      "2025-10-20 | 1002 | 手机报 | 郑州 | 99 | 99 | 30",
    );
    const { agents } = await blocksOf({ 投诉: complaintsOf("1002"), 外呼汇总 });
    expect(pick(agents!.rows, "team", "subscriptions", "per10k")).toEqual([["一班", 50, 200]]);
  });
});

describe("投诉辅导", () => {
  it("counts coached and not coached over what is not 无责, those with any not coached first", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 责任坐席 | 投诉内容 | 原因 | 责任 | 辅导时间         | 辅导人
      T1       | 2025-10-14 09:00 | 1001     | 扣费     | 甲   | 有责 | 2025-10-15 09:00 | 赵
      T2       | 2025-10-14 10:00 | 1001     | 扣费     | 甲   |      | 2025-10-16 09:00 | 钱
      T3       | 2025-10-14 11:00 | 1001     | 扣费     | 乙   | 无责 | 2025-10-17 09:00 | 孙
      T4       | 2025-10-14 12:00 | 1003     | 扣费     |      | 有责 | 2025-11-01 00:00 | 赵
      T5       | 2025-10-14 13:00 | 1003     | 扣费     | 甲   | 无责 |                  |
      T6       | 2025-10-15 13:00 | 1002     | 扣费     | 甲   | 无责 |                  |`;
    const { rows } = jsonOf(complaintCoaching, await centreOf({ 人员, 投诉 }), ASKED);
    const columns = ["received", "liable", "causes", "coached", "notCoached", "lastCoachedAt", "coach"];
    expect(pick(rows, "team", "agentId", ...columns)).toEqual([
      ["一班", "1003", 2, 1, { 未填: 1, 甲: 1 }, 0, 1, null, null],
      ["一班", "1001", 3, 1, { 甲: 2, 乙: 1 }, 2, 0, "2025-10-16T09:00:00", "钱"],
      ["二班", "1002", 1, 0, { 甲: 1 }, 0, 0, null, null],
    ]);
  });

  it("leaves out who is named by no complaint of the period, and knows no coaching after the moment", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 责任坐席 | 投诉内容 | 责任 | 辅导时间         | 辅导人
      T1       | 2025-09-30 09:00 | 1001     | 扣费     | 有责 | 2025-10-15 09:00 | 赵
      T2       | 2025-10-01 10:00 | 1003     | 扣费     | 有责 | 2025-10-16 09:00 | 钱`;
    const centre = await centreOf({ 人员, 投诉 });
    const at = (asOf: string) =>
      pick(jsonOf(complaintCoaching, centre, { ...ASKED, "as-of": asOf }).rows, "agentId", "coached", "notCoached");
    expect([at("2025-10-16 08:59"), at("2025-10-16 09:00")]).toEqual([[["1003", 0, 1]], [["1003", 1, 0]]]);
  });
});

describe("投诉分类汇总 by cause", () => {
  it("adds the shares up, most first", async () => {
    const 投诉 = `
      投诉编号 | 受理时间         | 投诉内容 | 原因
      T1       | 2025-10-14 09:00 | 扣费     | 甲
      T2       | 2025-10-14 10:00 | 扣费     | 乙
      T3       | 2025-10-14 11:00 | 扣费     | 乙`;
    const { causes } = await blocksOf({ 投诉 });
    expect(pick(causes!.rows, "cause", "received", "share", "cumulativeShare")).toEqual([
      ["乙", 2, near(2 / 3), near(2 / 3)],
      ["甲", 1, near(1 / 3), near(1)],
    ]);
  });
});
