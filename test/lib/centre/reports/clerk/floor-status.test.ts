import { floorStatus } from "../../../../../src/lib/centre/reports/clerk/floor-status.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位
    1010 | 张三 | 一班 | 坐席
    999  | 李四 | 一班 | 坐席
    1011 | 王五 | 一班 | 坐席
    2001 | 赵六 | 二班 | 坐席
    3001 | 孙七 | 三班 | 坐席`,
  业务单价: `
    业务 | 单价
    彩铃 | 2`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果
    2025-10-09 | 1010 | 彩铃 | 成功
    2025-10-09 | 1010 | 彩铃 | 拒访
    2025-10-09 | 999  | 彩铃 | 成功
    2025-10-09 | 1011 | 彩铃 | 忙音
    2025-10-09 | 2001 | 彩铃 | 成功
    2025-10-09 | 2001 | 彩铃 | 成功
    2025-10-08 | 1011 | 彩铃 | 成功`,
  工时: `
    日期       | 工号 | 签入  | 签出
    2025-10-09 | 1010 | 08:00 | 12:00
    2025-10-09 | 999  | 08:00 | 10:00`,
});

describe("现场管理每日数据状况", () => {
  it("gives a day's figures by team, of teams without facts too, and over all", async () => {
    const { rows, subtotals, totals } = jsonOf(floorStatus, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      [
        "team",
        "headcount",
        "dialled",
        "connected",
        "connectRate",
        "subscriptions",
        "subscriptionRate",
        "refusals",
        "refusalRate",
        "output",
        "hours",
        "outputPerHead",
        "hoursPerHead",
        "outputPerHour",
        "topAgent",
        "bottomAgent",
      ],
      ["一班", 3, 4, 3, 0.75, 2, 2 / 3, 1, 1 / 3, 4, 6, 4 / 3, 2, 4 / 6, "999", "999"],
      ["二班", 1, 2, 2, 1, 2, 1, 0, 0, 4, 0, 4, 0, null, null, null],
      ["三班", 0, 0, 0, null, 0, null, 0, null, 0, 0, null, null, null, null, null],
    ]);
    expect(subtotals).toEqual([]);
    expect(Object.values(totals!)).toEqual([4, 6, 5, 5 / 6, 4, 0.8, 1, 0.2, 8, 6, 2, 1.5, 8 / 6, "999", "999"]);
  });

  it("names the agents on its sheet", async () => {
    const lines = linesOf(gridOf(floorStatus, await centre, "2025-10-09"));
    expect(lines.map((line) => [line[1], ...line.slice(-2)])).toEqual([
      ["班组", "产值最高", "产值最低"],
      ["一班", "999 李四", "999 李四"],
      ["二班", null, null],
      ["三班", null, null],
      ["合计", "999 李四", "999 李四"],
    ]);
  });

  it("tells top from bottom by output, among those with hours, over all teams in the total", async () => {
    const made = await centreOf({
      人员: "工号 | 姓名 | 班组\n1 | 甲 | 一班\n2 | 乙 | 一班\n3 | 丙 | 二班\n4 | 丁 | 二班",
      业务单价: "业务 | 单价\n彩铃 | 2",
      外呼汇总: `
        日期       | 工号 | 业务 | 外呼量 | 接通量 | 定制量
        2025-10-09 | 1    | 彩铃 | 9      | 9      | 2
        2025-10-09 | 2    | 彩铃 | 9      | 9      | 3
        2025-10-09 | 3    | 彩铃 | 9      | 9      | 5
        2025-10-09 | 4    | 彩铃 | 9      | 9      | 9`,
      工时: "日期 | 工号 | 工时\n2025-10-09 | 1 | 8\n2025-10-09 | 2 | 8\n2025-10-09 | 3 | 8",
    });
    const { rows, totals } = jsonOf(floorStatus, made, "2025-10-09");
    expect(pick([...rows, totals!], "topAgent", "bottomAgent")).toEqual([
      ["2", "1"],
      ["3", "3"],
      ["3", "1"],
    ]);
  });

  it("is of one day", async () => {
    const made = await centre;
    expect(() => jsonOf(floorStatus, made, "2025-10")).toThrow(
      "“现场管理每日数据状况”的期间要是一天(例如 2025-10-09),不是 2025-10。",
    );
  });
});
