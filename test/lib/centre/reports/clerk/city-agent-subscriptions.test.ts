import { cityAgentSubscriptions } from "../../../../../src/lib/centre/reports/clerk/city-agent-subscriptions.ts";
import { centreOf, gridOf, jsonOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1001 | 张三 | 一班 | 坐席
    1002 | 李四 | 一班 | 坐席
    2001 | 王五 | 二班 | 坐席`,
  业务单价: `
    业务   | 单价
    手机报 | 2.5
    彩铃   | 1`,
  外呼明细: `
    日期       | 工号 | 业务   | 结果 | 地市
    2025-10-09 | 2001 | 手机报 | 成功 | 郑州
    2025-10-09 | 1001 | 彩铃   | 拒访 | 郑州
    2025-10-09 | 1001 | 彩铃   | 成功 | 开封
    2025-10-09 | 1002 | 手机报 | 成功 | 开封`,
});

describe("地市个人定制量", () => {
  it("gives a row only who has facts in the city, of the city alone", async () => {
    const { rows, subtotals, totals } = jsonOf(cityAgentSubscriptions, await centre, {
      period: "2025-10",
      city: "郑州市",
    });
    expect(tableOf(rows)).toEqual([
      ["team", "agentId", "name", "subscriptionsByProduct", "subscriptions", "output"],
      ["一班", "1001", "张三", { 彩铃: 0 }, 0, 0],
      ["二班", "2001", "王五", { 手机报: 1 }, 1, 2.5],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("is named after the city", async () => {
    expect(gridOf(cityAgentSubscriptions, await centre, { period: "2025-10", city: "郑州市" }).name).toBe(
      "地市个人定制量 郑州 2025-10",
    );
  });

  it("wants a city", async () => {
    const made = await centre;
    expect(() => jsonOf(cityAgentSubscriptions, made, "2025-10")).toThrow("“地市个人定制量”要用 --city 指定地市。");
  });
});
