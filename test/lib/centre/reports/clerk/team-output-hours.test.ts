import { teamOutputHours } from "../../../../../src/lib/centre/reports/clerk/team-output-hours.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 入职日期   | 离职日期
    1001 | 张三 | 一班 | 坐席 |            |
    1002 | 李四 | 一班 | 坐席 |            |
    2001 | 王五 | 二班 | 坐席 |            |
    3001 | 赵六 | 三班 | 坐席 |            | 2025-10-05
    4001 | 孙七 | 四班 | 坐席 |            | 2025-09-30
    5001 | 周八 | 五班 | 坐席 | 2025-10-10 |`,
  业务单价: `
    业务 | 单价
    彩铃 | 2`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果
    2025-09-30 | 1001 | 彩铃 | 成功
    2025-10-01 | 1001 | 彩铃 | 成功
    2025-10-01 | 1002 | 彩铃 | 成功
    2025-10-01 | 2001 | 彩铃 | 成功
    2025-10-09 | 1001 | 彩铃 | 成功
    2025-10-09 | 1001 | 彩铃 | 成功
    2025-10-10 | 2001 | 彩铃 | 成功`,
  工时: `
    日期       | 工号 | 工时
    2025-10-01 | 1001 | 4
    2025-10-09 | 1001 | 6
    2025-10-10 | 1001 | 8`,
});

describe("班组产值工时", () => {
  it("sets the day beside the month to date, which decides the rows", async () => {
    const { rows, totals } = jsonOf(teamOutputHours, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      [
        "team",
        "dayHeadcount",
        "dayOutput",
        "dayOutputPerHead",
        "dayHours",
        "dayHoursPerHead",
        "monthHeadcount",
        "monthOutput",
        "monthOutputPerHead",
        "monthHours",
        "monthHoursPerHead",
      ],
      ["一班", 1, 4, 4, 6, 6, 2, 8, 4, 10, 5],
      ["二班", 0, 0, null, 0, null, 1, 2, 2, 0, 0],
      ["三班", 0, 0, null, 0, null, 0, 0, null, 0, null],
    ]);
    expect(Object.values(totals!)).toEqual([1, 4, 4, 6, 6, 3, 10, 10 / 3, 10, 10 / 3]);
  });

  it("stands under the words for the day and for the month", async () => {
    const [group, header, first] = linesOf(gridOf(teamOutputHours, await centre, "2025-10-09"));
    expect(group).toEqual(["group", null, ...Array<string>(5).fill("当日"), ...Array<string>(5).fill("本月累计")]);
    const figures = ["人数", "产值(元)", "人均产值(元)", "工时(小时)", "人均工时(小时)"];
    expect(header).toEqual(["header", "班组", ...figures, ...figures]);
    expect(first!.slice(0, 4)).toEqual(["body", "一班", 1, 4]);
  });

  it("draws the day's output beside the month's average of a day worked", async () => {
    const { rows, charts } = gridOf(teamOutputHours, await centre, "2025-10-09");
    const [{ rows: runs, series, kind }] = charts as [NonNullable<typeof charts>[number]];
    const [[first, last]] = runs as [readonly [number, number]];
    const drawn = rows.slice(first - 1, last + 1).map(({ cells }) => cells.slice(0, 3).map(({ value }) => value));
    expect(drawn).toEqual([
      ["班组", "当日产值(元)", "本月日均产值"],
      ["一班", 4, 4],
      ["二班", 0, 2],
      ["三班", 0, null],
    ]);
    expect([kind, series.map(({ title, column }) => [title, column])]).toEqual([
      "column",
      [
        ["当日产值(元)", 1],
        ["本月日均产值", 2],
      ],
    ]);
  });

  it("is of one day", async () => {
    const made = await centre;
    expect(() => jsonOf(teamOutputHours, made, "2025-10-01..2025-10-09")).toThrow("期间要是一天");
  });
});
