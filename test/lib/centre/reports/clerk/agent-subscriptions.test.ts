import { agentSubscriptions } from "../../../../../src/lib/centre/reports/clerk/agent-subscriptions.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席`,
  业务单价: `
    业务   | 单价 | 生效日期   | 失效日期   | 地市
    手机报 | 2.5  |            | 2025-10-19 |
    手机报 | 3.05 | 2025-10-20 |            |
    彩铃   | 1    |            |            |
    游戏   | 9    |            |            | 郑州`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 地市
    2025-10-09 | 9999 | 游戏   | 成功 | 郑州
    2025-10-09 | 1001 | 手机报 | 成功 |
    2025-10-25 | 1001 | 手机报 | 成功 |
    2025-10-09 | 1001 | 彩铃   | 拒访 |`,
});

describe("个人定制量及业务单价", () => {
  it("gives a row every agent, with subscriptions by product as one object", async () => {
    const { rows, subtotals, totals } = jsonOf(agentSubscriptions, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      ["team", "agentId", "name", "subscriptionsByProduct", "subscriptions", "output"],
      ["一班", "1001", "张三", { 手机报: 2, 彩铃: 0 }, 2, 5.55],
      ["一班", "1002", "李四", {}, 0, 0],
      ["未归属", "9999", null, { 游戏: 1 }, 1, 9],
    ]);
    expect([subtotals, totals]).toEqual([
      [],
      { subscriptionsByProduct: { 手机报: 2, 彩铃: 0, 游戏: 1 }, subscriptions: 3, output: 14.55 },
    ]);
  });

  it("has a column a product, under the price everywhere at the period's end", async () => {
    expect(linesOf(gridOf(agentSubscriptions, await centre, "2025-10"))).toEqual([
      ["group", null, null, null, "3.05 元", "1 元", "无单价", null, null],
      ["header", "班组", "工号", "姓名", "手机报", "彩铃", "游戏", "定制量", "产值(元)"],
      ["body", "一班", "1001", "张三", 2, 0, 0, 2, 5.55],
      ["body", "一班", "1002", "李四", 0, 0, 0, 0, 0],
      ["body", "未归属", "9999", null, 0, 0, 1, 1, 9],
      ["total", "合计", null, null, 2, 0, 1, 3, 14.55],
    ]);
  });

  it.each([
    ["2025-10-01..2025-10-19", "2.5 元"],
    ["2025-10-01..2025-10-20", "3.05 元"],
  ])("for %s shows the price of its last day", async (period, price) => {
    expect(linesOf(gridOf(agentSubscriptions, await centre, period))[0]![4]).toBe(price);
  });

  it("has no columns of products in a period without dials", async () => {
    expect(linesOf(gridOf(agentSubscriptions, await centre, "2025-09"))).toEqual([
      ["header", "班组", "工号", "姓名", "定制量", "产值(元)"],
      ["body", "一班", "1001", "张三", 0, 0],
      ["body", "一班", "1002", "李四", 0, 0],
      ["total", "合计", null, null, 0, 0],
    ]);
  });

  it("keeps products whose names are numbers in the order of their prices", async () => {
    const numbered = await centreOf({
      人员: "工号 | 姓名 | 班组\n1001 | 张三 | 一班",
      业务单价: "业务 | 单价\n彩铃 | 1\n12580 | 2",
      外呼明细: `
        日期       | 工号 | 业务  | 结果
        2025-10-09 | 1001 | 12580 | 成功
        2025-10-09 | 1001 | 彩铃  | 成功`,
    });
    expect(linesOf(gridOf(agentSubscriptions, numbered, "2025-10"))[1]!.slice(4, 6)).toEqual(["彩铃", "12580"]);
  });
});
