import type { Centre } from "../../../../src/lib/centre/centre.ts";
import { REPORTS } from "../../../../src/lib/centre/reports/index.ts";
import { traceFigure } from "../../../../src/lib/centre/tracing/trace-figure.ts";
import type { Trace } from "../../../../src/lib/centre/tracing/trace.ts";
import { centreOf, requestOf } from "../../../support/centre.ts";

const CENTRE = {
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 底薪
    1001 | 张三 | 一班 | 坐席 | 3000
    1002 | 李四 | 一班 | 坐席 | 3000
    2001 | 王五 | 二班 | 坐席 |`,
  业务单价: `
    业务 | 单价 | 生效日期   | 地市
    彩铃 | 1    |            |
    彩铃 | 2.5  | 2025-10-09 |
    彩铃 | 4    | 2025-10-09 | 郑州`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果 | 地市
    2025-10-08 | 1001 | 彩铃 | 成功 | 开封
    2025-10-09 | 1001 | 彩铃 | 成功 | 开封
    2025-10-09 | 1001 | 彩铃 | 成功 | 郑州
    2025-10-09 | 1001 | 彩铃 | 拒访 | 开封
    2025-10-09 | 1002 | 彩铃 | 忙音 | 开封
    2025-10-09 | 2001 | 彩铃 | 成功 | 开封`,
  工时: `
    日期       | 工号 | 签入  | 签出  | 类型
    2025-10-09 | 1001 | 09:00 | 12:00 | 外呼
    2025-10-09 | 1001 | 11:00 | 13:00 | 外呼
    2025-10-09 | 1001 | 12:00 | 12:30 | 休息
    2025-10-09 | 1002 | 09:00 | 10:00 | 外呼`,
  目标: `
    月份    | 对象 | 产值目标
    2025-10 | 1001 | 100
    2025-10 | 1002 | 50
    2025-10 | 二班 | 80`,
  评扣: `
    日期       | 工号 | 类别 | 事由
    2025-10-09 | 1001 | 严重 | 与客户争执
    2025-10-10 | 1001 | 严重 | 与客户争执`,
};

describe("a figure is led back", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await centreOf(CENTRE);
  });

  function trace(id: string, asked: { measure: string; row?: Record<string, string>; period?: string }): Trace {
    const { measure, row = {}, period = "2025-10" } = asked;
    return traceFigure(centre, {
      report: REPORTS.find((one) => one.id === id)!,
      request: requestOf(period),
      row,
      measure,
    });
  }

  function rowsOf({ rows }: Trace): string[] {
    return rows.map(({ sheet, row, contribution, note, by }) =>
      [`${sheet}!${row}`, contribution, note ?? "", ...by.map((place) => `${place.sheet}!${place.row}`)]
        .join(" ")
        .trim(),
    );
  }

  it("to the dials it adds up, each at the price in force and with the price's row", () => {
    const output = trace("agent-output-hours", { row: { team: "一班", agentId: "1001" }, measure: "output" });
    expect(rowsOf(output)).toEqual([
      "外呼明细!2 1 彩铃 1 × 1 元 业务单价!2",
      "外呼明细!3 2.5 彩铃 1 × 2.5 元 业务单价!3",
      "外呼明细!4 4 彩铃 1 × 4 元 业务单价!4",
    ]);
    expect(output).toMatchObject({ value: 7.5, total: 3, formula: "3 行的产值(元)相加 = 7.50" });
  });

  it("to numerator and denominator of a rate, its rows adding to the numerator", () => {
    const rate = trace("agent-rates", { row: { team: "一班" }, measure: "subscriptionRate" });
    expect(rate.formula).toBe("定制量 3 ÷ 比率分母 4 = 75.00%");
    expect(rate.parts.map(({ id, value, total }) => [id, value, total])).toEqual([
      ["subscriptions", 3, 3],
      ["rateBase", 4, 4],
    ]);
    expect(rate.rows.map(({ row, adds }) => [row, adds])).toEqual([
      [2, { subscriptions: 1, connected: 1 }],
      [3, { subscriptions: 1, connected: 1 }],
      [4, { subscriptions: 1, connected: 1 }],
      [5, { connected: 1 }],
    ]);
  });

  it("to all sessions of a day, which add up to their union less the rest", () => {
    const hours = trace("agent-output-hours", { row: { agentId: "1001" }, measure: "hours" });
    expect(rowsOf(hours)).toEqual(["工时!2 3 09:00–12:00", "工时!3 1 11:00–13:00", "工时!4 -0.5 休息 12:00–12:30"]);
    expect(hours.value).toBe(3.5);
  });

  it("to every row that makes a thing counted once, of which the first counts", () => {
    const heads = trace("floor-status", { row: { team: "一班" }, measure: "人数", period: "2025-10-09" });
    expect(heads).toMatchObject({ value: 2, total: 8 });
    expect(rowsOf(heads).filter((row) => row.includes(" 1 "))).toEqual(["外呼明细!3 1 1001", "外呼明细!6 1 1002"]);
  });

  it("to the targets of a team's agents where the team has none", () => {
    expect(rowsOf(trace("agent-output-hours", { row: { team: "一班" }, measure: "outputTarget" }))).toEqual([
      "目标!2 100 1001 张三",
      "目标!3 50 1002 李四",
    ]);
    expect(trace("agent-output-hours", { measure: "outputTarget" }).rows.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it("to the figures that a rank is among", () => {
    const rank = trace("agent-output-hours", { row: { agentId: "2001" }, measure: "outputRank" });
    expect(rank.formula).toBe("产值(元) 2.50,在全表 3 行中比 = 2");
    expect(rank.details.map(({ value }) => value)).toEqual(["7.50", "2.50", "0.00"]);
  });

  it("to the ledger behind a penalty's level, an escalation with the rows that brought it", () => {
    const level = trace("penalty-tally", { row: { agentId: "1001" }, measure: "level" });
    expect(level.shown).toBe("严重警告");
    expect(rowsOf(level)).toEqual([
      "评扣!2 0 2025-10-09 书面批评,罚款 100 元,有效",
      "评扣!3 0 2025-10-10 书面批评,罚款 100 元,有效;2025-10-10 严重警告(升级),有效 评扣!2 评扣!3",
    ]);
  });

  it("by the line of a list", () => {
    const phone = trace("success-register", { row: { agentId: "2001" }, measure: "product" });
    expect(rowsOf(phone)).toEqual(["外呼明细!7 0"]);
    expect(phone.value).toBe("彩铃");
  });

  it("by the part of a composed report, and by a line of its key figures", () => {
    const output = trace("monthly-report", { row: { team: "二班" }, measure: "teams.output" });
    expect(output).toMatchObject({ part: "teams", value: 2.5 });
    const change = trace("monthly-report", { row: { figure: "output" }, measure: "key-figures.change" });
    expect(change.formula).toBe("2025-10 产值(元) 10.00 − 2025-09 产值(元) 空 = 空");
  });

  it("by the column of a figure spread over several", () => {
    const spread = { row: { agentId: "1001" }, measure: "subscriptionsByProduct/彩铃" };
    expect(trace("agent-subscriptions", spread)).toMatchObject({ value: 3, total: 3, title: "彩铃" });
  });

  it("from what a list comes to, to the rows of each thing counted, the first of which carries it", async () => {
    const posts = await centreOf({
      上行短信: `
        接收时间         | 号码        | 短信内容
        2025-10-09 09:00 | 13800000001 | 多少钱
        2025-10-09 09:01 | 13800000002 | 退订
        2025-10-09 09:02 | 13800000001 | 多少钱`,
    });
    const report = REPORTS.find(({ id }) => id === "inbound-sms")!;
    const asked = { report, request: requestOf("2025-10-09"), row: {} };
    const answer = traceFigure(posts, { ...asked, measure: "answer" });
    expect(answer).toMatchObject({ value: 1, shown: "1", total: 2, formula: "取自 2 行 = 1", title: "要答复" });
    expect(answer.rows.map(({ row, contribution }) => [row, contribution])).toEqual([
      [2, 1],
      [4, 0],
    ]);
    expect(traceFigure(posts, { ...asked, measure: "短信" })).toMatchObject({ value: 2, total: 3 });
    expect(traceFigure(posts, { ...asked, measure: "late" })).toMatchObject({ value: 0, total: 0 });
  });

  it("page by page, with the count of all rows", () => {
    const report = REPORTS.find(({ id }) => id === "agent-rates")!;
    const page = { offset: 2, limit: 2 };
    const cut = traceFigure(centre, { report, request: requestOf("2025-10"), row: {}, measure: "dialled", page });
    expect([cut.total, cut.offset, cut.rows.map(({ row }) => row)]).toEqual([6, 2, [4, 5]]);
  });

  it.each([
    [{ row: { team: "一斑" }, measure: "output" }, "没有班组“一斑”的行,最接近的是 team=一班"],
    [{ row: { 班: "一班" }, measure: "output" }, "的行没有“班”。可用:team(班组)、agentId(工号)"],
    [{ row: {}, measure: "outputs" }, "没有指标“outputs”,最接近的是“output”"],
    [{ row: { team: "二班", agentId: "1001" }, measure: "output" }, "没有同时是班组 二班、工号 1001的行"],
  ])("or says what would be right instead of %j", (asked, sentence) => {
    expect(() => trace("agent-output-hours", asked)).toThrow(sentence);
  });
});
