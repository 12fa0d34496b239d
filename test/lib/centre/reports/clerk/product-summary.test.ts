import { productSummary } from "../../../../../src/lib/centre/reports/clerk/product-summary.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    2001 | 王五 | 二班 | 坐席
    1001 | 张三 | 一班 | 坐席
    3001 | 赵六 | 三班 | 坐席`,
  业务单价: `
    业务   | 单价
    手机报 | 3
    彩铃   | 1`,
  外呼汇总: `
    日期       | 工号 | 业务   | 外呼量 | 接通量 | 定制量 | 拒访量
    2025-10-09 | 9999 | 新业务 | 4      | 4      | 2      | 1
    2025-10-09 | 1001 | 彩铃   | 10     | 5      | 3      | 1
    2025-10-10 | 1001 | 彩铃   | 10     | 5      | 2      | 1
    2025-10-09 | 1001 | 手机报 | 8      | 4      | 1      | 0
    2025-10-09 | 2001 | 手机报 | 8      | 4      | 0      | 0
    2025-10-09 | 2001 | 彩铃   | 8      | 5      | 1      | 0
    2025-11-01 | 3001 | 彩铃   | 8      | 4      | 1      | 0`,
});

describe("业务汇总表", () => {
  it("gives a row a product in the order of prices, then of the data, and subscriptions by team as one object", async () => {
    const { rows, totals } = jsonOf(productSummary, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      [
        "product",
        "dialled",
        "connected",
        "connectRate",
        "subscriptions",
        "subscriptionRate",
        "refusals",
        "refusalRate",
        "averagePrice",
        "output",
        "outputShare",
        "subscriptionsByTeam",
      ],
      ["手机报", 16, 8, 0.5, 1, 1 / 8, 0, 0, 3, 3, 1 / 3, { 二班: 0, 一班: 1 }],
      ["彩铃", 28, 15, 15 / 28, 6, 6 / 15, 2, 2 / 15, 1, 6, 2 / 3, { 二班: 1, 一班: 5 }],
      ["新业务", 4, 4, 1, 2, 0.5, 1, 0.25, 0, 0, 0, { 未归属: 2 }],
    ]);
    expect(Object.values(totals!)).toEqual([
      48,
      27,
      27 / 48,
      9,
      9 / 27,
      3,
      3 / 27,
      1,
      9,
      1,
      { 二班: 1, 一班: 6, 未归属: 2 },
    ]);
  });

  it("has a column a team with dials, in roster order, with sums as formulas", async () => {
    const grid = gridOf(productSummary, await centre, "2025-10");
    const lines = linesOf(grid).slice(0, 6);
    expect(lines.map((line) => line.slice(12))).toEqual([
      ["各班组定制量", "各班组定制量", "各班组定制量"],
      ["二班", "一班", "未归属"],
      [0, 1, 0],
      [1, 5, 0],
      [0, 0, 2],
      [1, 6, 2],
    ]);
    expect(grid.rows[7]!.cells[11]).toEqual({ value: 1, formula: "SUM(L5:L7)" });
  });

  it("draws the shares of output as a pie", async () => {
    const { charts } = gridOf(productSummary, await centre, "2025-10");
    expect(charts!.map(({ kind, rows, categories, series }) => [kind, rows, categories, series[0]!.column])).toEqual([
      ["pie", [[4, 6]], 0, 9],
    ]);
  });
});
