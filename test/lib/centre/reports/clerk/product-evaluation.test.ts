import { productEvaluation } from "../../../../../src/lib/centre/reports/clerk/product-evaluation.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick, tableOf } from "../../../../support/centre.ts";

const roster = `
  工号 | 姓名 | 班组 | 岗位
  1001 | 张三 | 一班 | 坐席
  1002 | 李四 | 一班 | 坐席
  2001 | 王五 | 二班 | 坐席
  3001 | 赵六 | 三班 | 坐席`;
const prices = `
  业务   | 单价
  手机报 | 3
  彩铃   | 1`;
const header = "日期 | 工号 | 业务 | 外呼量 | 接通量 | 定制量 | 拒访量 | 通话时长";

const centre = centreOf({
  人员: roster,
  业务单价: prices,
  外呼汇总: `${header}
    2025-10-09 | 2001 | 彩铃   | 10 | 10 | 4 | 1 | 100
    2025-10-09 | 1001 | 彩铃   | 10 | 5  | 2 | 3 | 50
    2025-10-10 | 1002 | 彩铃   | 10 | 5  | 3 | 0 | 60
    2025-10-09 | 1001 | 手机报 | 8  | 4  | 1 | 0 | 40
    2025-10-09 | 1002 | 新业务 | 2  | 0  | 0 | 0 | 0`,
});

const figures = [
  "dialled",
  "connected",
  "connectRate",
  "subscriptions",
  "subscriptionRate",
  "refusals",
  "refusalRate",
  "talkSeconds",
  "averageTalk",
  "averagePrice",
  "output",
  "outputPerConnected",
  "outputShare",
];

describe("单业务评价表", () => {
  it("gives a row a product and team with dials, each with its share of all output", async () => {
    const { rows } = jsonOf(productEvaluation, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["product", "team", ...figures],
      ["手机报", "一班", 8, 4, 0.5, 1, 0.25, 0, 0, 40, 10, 3, 3, 0.75, 0.25],
      ["彩铃", "一班", 20, 10, 0.5, 5, 0.5, 3, 0.3, 110, 11, 1, 5, 0.5, 5 / 12],
      ["彩铃", "二班", 10, 10, 1, 4, 0.4, 1, 0.1, 100, 10, 1, 4, 0.4, 4 / 12],
      ["新业务", "一班", 2, 0, 0, 0, null, 0, null, 0, null, null, 0, null, 0],
    ]);
  });

  it("names the best and the worst team of a product in its subtotal alone", async () => {
    const { subtotals, totals } = jsonOf(productEvaluation, await centre, "2025-10");
    expect(Object.keys(subtotals[0]!)).toEqual(["product", ...figures, "bestTeam", "worstTeam"]);
    expect(pick(subtotals, "product", "output", "outputShare", "bestTeam", "worstTeam")).toEqual([
      ["手机报", 3, 0.25, "一班", "一班"],
      ["彩铃", 9, 0.75, "一班", "二班"],
      ["新业务", 0, 0, null, null],
    ]);
    expect(tableOf([totals!])).toEqual([
      figures,
      [40, 24, 0.6, 10, 10 / 24, 4, 4 / 24, 250, 250 / 24, 1.2, 12, 0.5, 1],
    ]);
  });

  it("calls the earlier of two teams as good the best and the worst", async () => {
    const even = await centreOf({
      人员: roster,
      业务单价: prices,
      外呼汇总: `${header}
        2025-10-09 | 3001 | 彩铃 | 9 | 3 | 1 | 0 | 9
        2025-10-09 | 2001 | 彩铃 | 9 | 6 | 2 | 0 | 9`,
    });
    expect(pick(jsonOf(productEvaluation, even, "2025-10").subtotals, "bestTeam", "worstTeam")).toEqual([
      ["二班", "二班"],
    ]);
  });

  it("has the teams on its sheet where the subtotals are, and shares of the total as formulas", async () => {
    const grid = gridOf(productEvaluation, await centre, "2025-10");
    expect(linesOf(grid).map((line) => [line[0], line[1], ...line.slice(-2)])).toEqual([
      ["header", "业务", "定制率最高班组", "定制率最低班组"],
      ["body", "手机报", null, null],
      ["subtotal", "手机报 小计", "一班", "一班"],
      ["body", "彩铃", null, null],
      ["body", "彩铃", null, null],
      ["subtotal", "彩铃 小计", "一班", "二班"],
      ["body", "新业务", null, null],
      ["subtotal", "新业务 小计", null, null],
      ["total", "合计", null, null],
    ]);
    expect(grid.rows[3]!.cells[14]).toEqual({ value: 0.25, formula: 'IF(N(M$11)=0,"",M4/M$11)' });
  });
});

describe("单业务评价表 of one product", () => {
  const asked = { period: "2025-10", product: " 彩铃 " };

  it("has rows by team and agent, of those without dials too, and shares of that product's output", async () => {
    const { rows, subtotals, totals, options } = jsonOf(productEvaluation, await centre, asked);
    expect(options).toEqual({ product: "彩铃" });
    expect(pick(rows, "team", "agentId", "dialled", "output", "outputShare")).toEqual([
      ["一班", "1001", 10, 2, 2 / 9],
      ["一班", "1002", 10, 3, 3 / 9],
      ["二班", "2001", 10, 4, 4 / 9],
      ["三班", "3001", 0, 0, 0],
    ]);
    expect(Object.keys(subtotals[0]!)).toEqual(["team", ...figures]);
    expect(pick(subtotals, "team", "dialled", "outputShare")).toEqual([
      ["一班", 20, 5 / 9],
      ["二班", 10, 4 / 9],
      ["三班", 0, 0],
    ]);
    expect(pick([totals!], "dialled", "output", "outputShare")).toEqual([[30, 9, 1]]);
  });

  it("is named after the product", async () => {
    expect(gridOf(productEvaluation, await centre, asked).name).toBe("单业务评价表 彩铃 2025-10");
  });
});
