import { attendanceMonthly } from "../../../../src/lib/centre/reports/attendance-monthly.ts";
import { centreOf, jsonOf, near, pick, tableOf } from "../../../support/centre.ts";

const centre = centreOf({
  人员: `
    工号 | 姓名 | 班组 | 岗位 | 生效日期
    1001 | 张三 | 一班 | 坐席 |
    1002 | 李四 | 一班 | 坐席 |
    1002 | 李四 | 二班 | 坐席 | 2025-10-10
    1003 | 王五 | 二班 | 坐席 |`,
  考勤: `
    日期       | 工号 | 状态 | 分钟 | 天数 | 应到时间 | 实到时间
    2025-10-08 | 1001 | 迟到 | 25   |      |          |
    2025-10-08 | 1001 | 早退 | 10   |      |          |
    2025-10-09 | 1001 | 迟到 |      |      | 08:30    | 08:40
    2025-10-10 | 1001 | 旷工 |      |      |          |
    2025-10-11 | 1001 | 休息 |      |      |          |
    2025-10-12 | 1001 | 加班 |      | 0.5  |          |
    2025-10-13 | 1001 | 事假 |      | 0.5  |          |
    2025-10-14 | 1001 | 培训 |      |      |          |
    2025-10-15 | 1001 | 年假 |      | 2    |          |
    2025-10-16 | 1001 | 缺卡 |      |      |          |
    2025-10-09 | 1002 | 出勤 |      |      |          |
    2025-10-10 | 1002 | 病假 |      |      |          |
    2025-10-11 | 1002 | 调休 |      |      |          |
    2025-11-03 | 1003 | 出勤 |      |      |          |`,
});

describe("考勤月报", () => {
  it("gives each agent's days due, attended, missed and on leave, with a total", async () => {
    const { rows, totals } = jsonOf(attendanceMonthly, await centre, "2025-10");
    expect(tableOf(rows)).toEqual([
      [
        ...["team", "agentId", "name", "due", "attended", "late", "lateMinutes", "early", "absent"],
        ...["personalLeave", "sickLeave", "annualLeave", "compensatory", "training", "overtime"],
        ...["attendanceRate", "attendanceScore"],
      ],
      ["一班", "1001", "张三", 6, 3, 2, 35, 1, 1, 0.5, 0, 2, 0, 1, 0.5, 0.5, near(73.5)],
      ["一班", "1002", "李四", 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, null],
      ["二班", "1002", "李四", 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 99.5],
      ["二班", "1003", "王五", null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null],
    ]);
    expect(Object.values(totals!)).toEqual([8, 4, 2, 35, 1, 1, 0.5, 1, 2, 1, 1, 0.5, 0.5, near(86.5)]);
  });

  it("is of a month, and of no day outside it", async () => {
    const made = await centre;
    expect(() => jsonOf(attendanceMonthly, made, "2025-10-09")).toThrow("“考勤月报”的期间要是一个月");
    const { rows } = jsonOf(attendanceMonthly, made, "2025-11");
    expect(pick(rows, "agentId", "due")).toEqual([
      ["1001", null],
      ["1002", null],
      ["1003", 1],
    ]);
  });
});
