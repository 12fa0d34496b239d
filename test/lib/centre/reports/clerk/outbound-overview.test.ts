import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { outboundOverview } from "../../../../../src/lib/centre/reports/clerk/outbound-overview.ts";
import { centreOf, gridOf, jsonOf } from "../../../../support/centre.ts";

describe("外呼数据一览表", () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await centreOf({
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
        日期       | 工号 | 业务   | 结果
        2025-10-09 | 1001 | 彩铃   | 成功
        2025-10-09 | 1001 | 彩铃   | 拒访
        2025-10-09 | 1001 | 彩铃   | 预约
        2025-10-09 | 1001 | 彩铃   | 已办理
        2025-10-09 | 1001 | 彩铃   | 关机
        2025-10-09 | 1001 | 手机报 | 成功
        2025-10-09 | 2001 | 手机报 | 忙音`,
    });
  });

  it("gives a row an agent and product with dials, a subtotal a team, and totals", () => {
    const { rows, subtotals, totals } = jsonOf(outboundOverview, centre, "2025-10-09");
    expect(rows).toEqual([
      {
        team: "一班",
        agentId: "1001",
        product: "手机报",
        name: "张三",
        dialled: 1,
        connected: 1,
        subscriptions: 1,
        refusals: 0,
        callbacks: 0,
        connectRate: 1,
        subscriptionRate: 1,
        refusalRate: 0,
        output: 2.5,
      },
      {
        team: "一班",
        agentId: "1001",
        product: "彩铃",
        name: "张三",
        dialled: 5,
        connected: 4,
        subscriptions: 1,
        refusals: 1,
        callbacks: 1,
        connectRate: 0.8,
        subscriptionRate: 0.25,
        refusalRate: 0.25,
        output: 1,
      },
      {
        team: "二班",
        agentId: "2001",
        product: "手机报",
        name: "王五",
        dialled: 1,
        connected: 0,
        subscriptions: 0,
        refusals: 0,
        callbacks: 0,
        connectRate: 0,
        subscriptionRate: null,
        refusalRate: null,
        output: 0,
      },
    ]);
    expect(subtotals).toEqual([
      {
        team: "一班",
        dialled: 6,
        connected: 5,
        subscriptions: 2,
        refusals: 1,
        callbacks: 1,
        connectRate: 5 / 6,
        subscriptionRate: 0.4,
        refusalRate: 0.2,
        output: 3.5,
      },
      {
        team: "二班",
        dialled: 1,
        connected: 0,
        subscriptions: 0,
        refusals: 0,
        callbacks: 0,
        connectRate: 0,
        subscriptionRate: null,
        refusalRate: null,
        output: 0,
      },
    ]);
    expect(totals).toEqual({
      dialled: 7,
      connected: 5,
      subscriptions: 2,
      refusals: 1,
      callbacks: 1,
      connectRate: 5 / 7,
      subscriptionRate: 0.4,
      refusalRate: 0.2,
      output: 3.5,
    });
  });

  it("has no rows in a period without dials, and totals of nothing", () => {
    const { rows, subtotals, totals } = jsonOf(outboundOverview, centre, "2025-11");
    expect([rows, subtotals, totals!.dialled, totals!.output, totals!.connectRate]).toEqual([[], [], 0, 0, null]);
    expect(gridOf(outboundOverview, centre, "2025-11").rows.map(({ role }) => role)).toEqual([
      "title",
      "stamp",
      "header",
      "total",
    ]);
  });

  it("stands on its sheet with rates as formulas, and frozen up to the name", () => {
    const { rows, frozenColumns, columns } = gridOf(outboundOverview, centre, "2025-10-09");
    expect(rows[2]!.cells.map(({ value }) => value)).toEqual([
      "班组",
      "工号",
      "业务",
      "姓名",
      "外呼量",
      "接通量",
      "定制量",
      "拒访量",
      "预约量",
      "接通率",
      "定制率",
      "拒访率",
      "产值(元)",
    ]);
    expect(rows[4]!.cells.slice(9)).toEqual([
      { value: 0.8, formula: 'IF(N(E5)=0,"",F5/E5)' },
      { value: 0.25, formula: 'IF(N(F5)=0,"",G5/F5)' },
      { value: 0.25, formula: 'IF(N(F5)=0,"",H5/F5)' },
      { value: 1 },
    ]);
    expect([frozenColumns, columns.map(({ format }) => format).slice(9)]).toEqual([
      4,
      ["rate", "rate", "rate", "money"],
    ]);
  });
});
