import { attendanceCheck } from "../../../../../src/lib/centre/reports/clerk/attendance-check.ts";
import { centreOf, gridOf, jsonOf, linesOf, tableOf } from "../../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 入职日期   | 离职日期
    1001 | 张三 | 一班 | 坐席 |            |
    1002 | 李四 | 一班 | 坐席 |            |
    1003 | 王五 | 一班 | 坐席 |            |
    1004 | 赵六 | 一班 | 班长 |            |
    1005 | 孙七 | 一班 | 坐席 | 2025-10-10 |
    2001 | 周八 | 二班 |      |            | 2025-10-09
    2002 | 吴九 | 二班 | 坐席 |            |`,
  考勤: `
    日期       | 工号 | 状态 | 班次
    2025-10-09 | 1001 | 出勤 | 早
    2025-10-09 | 1002 | 迟到 | 早
    2025-10-09 | 1003 | 事假 | 早
    2025-10-09 | 2001 | 培训 | 早
    2025-10-08 | 2002 | 出勤 | 早`,
  工时: `
    日期       | 工号 | 签入  | 签出  | 类型
    2025-10-09 | 1001 | 08:00 | 12:00 | 外呼
    2025-10-09 | 1002 | 12:00 | 13:00 | 午休
    2025-10-09 | 1003 | 08:00 | 12:00 | 外呼
    2025-10-09 | 1004 | 08:00 | 12:00 | 会议`,
  外呼明细: `
    日期       | 工号 | 业务 | 结果
    2025-10-09 | 1001 | 彩铃 | 忙音
    2025-10-09 | 1002 | 彩铃 | 成功
    2025-10-09 | 9999 | 彩铃 | 成功
    2025-10-10 | 2002 | 彩铃 | 成功`,
});

describe("出勤核对", () => {
  it("gives a day's lists by team, and who is on some of them and not on all", async () => {
    const { rows, subtotals, totals } = jsonOf(attendanceCheck, await centre, "2025-10-09");
    expect(tableOf(rows)).toEqual([
      ["team", "rostered", "attended", "signedIn", "dialling", "differences", "agents"],
      ["一班", 3, 2, 3, 2, 3, ["1002", "1003", "1004"]],
      ["二班", 2, 1, 0, 0, 1, ["2001"]],
      ["未归属", 0, 0, 0, 1, 1, ["9999"]],
    ]);
    expect([subtotals, totals]).toEqual([[], null]);
  });

  it("says on its sheet who they are and which lists lack them", async () => {
    const [, ...lines] = linesOf(gridOf(attendanceCheck, await centre, "2025-10-09"));
    expect(lines.map((line) => [line[1], line.at(-1)])).toEqual([
      ["一班", "1002 李四(缺签入)、1003 王五(缺考勤、外呼)、1004 赵六(缺考勤、外呼)"],
      ["二班", "2001 周八(缺签入、外呼)"],
      ["未归属", "9999(缺考勤、签入)"],
    ]);
  });

  it("has teams of 坐席 though nobody is on any list", async () => {
    const { rows } = jsonOf(attendanceCheck, await centre, "2025-10-07");
    expect(tableOf(rows).slice(1)).toEqual([
      ["一班", 3, 0, 0, 0, 0, []],
      ["二班", 2, 0, 0, 0, 0, []],
    ]);
  });

  it("is of one day", async () => {
    const made = await centre;
    expect(() => jsonOf(attendanceCheck, made, "2025-W41")).toThrow("“出勤核对”的期间要是一天");
  });
});
