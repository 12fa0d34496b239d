import { attendanceMonthly } from "../../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { centreOf, gridOf, jsonOf, linesOf, near, pick } from "../../../../support/centre.ts";

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
    const shown = [
      "due",
      "attended",
      "attendedOff",
      "late",
      "lateMinutes",
      "early",
      "earlyMinutes",
      "missed",
      "absent",
    ];
    expect(pick([...rows, totals!], "team", "agentId", ...shown, "attendanceRate", "attendanceScore")).toEqual([
      ["一班", "1001", 5, 3.5, 1, 2, 35, 1, 10, 1, 1, near(0.7), near(73.5)],
      ["一班", "1002", 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, null],
      ["二班", "1002", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99.5],
      ["二班", "1003", 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, null],
      [undefined, undefined, 25, 4.5, 1, 2, 35, 1, 10, 1, 1, near(4.5 / 25), near(86.5)],
    ]);
    const leave = ["personalLeave", "sickLeave", "annualLeave", "compensatory", "training", "overtime"];
    expect(pick([...rows, totals!], ...leave)).toEqual([
      [0.5, 0, 2, 0, 1, 0.5],
      [0, 0, 0, 0, 0, 0],
      [0, 1, 0, 1, 0, 0],
      [0, 0, 0, 0, 0, 0],
      [0.5, 1, 2, 1, 1, 0.5],
    ]);
  });

  it("has a subtotal a team", async () => {
    const { subtotals } = jsonOf(attendanceMonthly, await centre, "2025-10");
    expect(pick(subtotals, "team", "due", "attended", "attendanceRate")).toEqual([
      ["一班", 6, 4.5, near(0.75)],
      ["二班", 19, 0, 0],
    ]);
  });

  it("counts days by parts: leave and 旷工 take theirs, a card missing takes none, other kinds of leave are one", async () => {
    const made = await centreOf({
      人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 某 | 一班 | 坐席\n1002 | 某 | 一班 | 坐席\n1003 | 某 | 一班 | 坐席",
      考勤: `
        日期       | 工号 | 状态   | 天数
        2025-11-03 | 1001 | 事假   | 0.5
        2025-11-04 | 1001 | 缺卡   |
        2025-11-05 | 1001 | 出勤   |
        2025-11-05 | 1001 | 旷工   | 0.25
        2025-11-06 | 1001 | 年假   | 0.5
        2025-11-06 | 1001 | 调休   | 0.5
        2025-11-07 | 1001 | 年假   | 0.5
        2025-11-08 | 1001 | 加班   |
        2025-11-09 | 1001 | 休息   |
        2025-11-03 | 1002 | 育儿假 |
        2025-11-04 | 1002 | 婚假   |
        2025-11-05 | 1002 | 产假   |
        2025-11-06 | 1002 | 丧假   |
        2025-11-07 | 1002 | 工伤   |
        2025-11-10 | 1002 | 公出   |
        2025-11-28 | 1003 | 病假   | 2.5`,
    });
    const parts = ["due", "attended", "attendedOff", "missed", "attendanceRate", "attendanceScore"];
    const { rows } = jsonOf(attendanceMonthly, made, "2025-11");
    expect(pick(rows, ...parts)).toEqual([
      [4, 2.75, 1, 1, near(0.6875), 94.5],
      [6, 1, 0, 0, near(1 / 6), 100],
      [1, 0, 0, 0, 0, 99.5],
    ]);
    const leave = ["marriageLeave", "maternityLeave", "bereavementLeave", "injuryLeave", "otherLeave", "onBusiness"];
    expect(pick(rows.slice(1, 2), ...leave)).toEqual([[1, 1, 1, 1, 1, 1]]);
    expect(pick(jsonOf(attendanceMonthly, made, "2025-12").rows.slice(2), "due", "attended", "sickLeave", "attendanceScore")).toEqual([[2, 0.5, 1.5, 99.25]]); // prettier-ignore
    expect(problemsOf(made)).toEqual(["otherLeave 考勤!C11 育儿假"]);
  });

  it("is of a month, and of no day outside it", async () => {
    const made = await centre;
    expect(() => jsonOf(attendanceMonthly, made, "2025-10-09")).toThrow("“考勤月报”的期间要是一个月");
    const { rows } = jsonOf(attendanceMonthly, made, "2025-11");
    expect(pick(rows, "agentId", "due")).toEqual([
      ["1001", 20],
      ["1002", 20],
      ["1003", 1],
    ]);
  });

  it("takes who has no row as due on the calendar's working days while employed, and as attended by hours", async () => {
    const made = await centreOf({
      人员: `
        工号 | 姓名 | 班组 | 岗位 | 入职日期   | 离职日期   | 生效日期
        1001 | 某   | 一班 | 坐席 | 2025-10-10 |            |
        1002 | 某   | 一班 | 坐席 |            | 2025-10-13 |
        1003 | 某   | 一班 | 坐席 |            |            |
        1003 | 某   | 二班 | 坐席 |            |            | 2025-10-20
        1004 | 某   | 二班 | 班长 |            |            |
        1005 | 某   | 二班 | 坐席 |            |            |
        1006 | 某   | 二班 | 坐席 | 2025-11-01 |            |`,
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1005 | 出勤",
      工时: `
        日期       | 工号 | 工时
        2025-10-10 | 1001 | 8
        2025-10-11 | 1001 | 8
        2025-10-12 | 1001 | 8
        2025-10-09 | 1002 | 0
        2025-10-20 | 1003 | 8`,
      口径: "块 | 项 | 值\n日历口径 | 2025-10-10 | 休\n日历口径 | 2025-10-12 | 班",
    });
    const { rows, totals } = jsonOf(attendanceMonthly, made, "2025-10");
    expect(pick([...rows, totals!], "team", "agentId", "due", "attended", "attendanceRate", "attendanceScore")).toEqual(
      [
        ["一班", "1001", 17, 2, near(2 / 17), null],
        ["一班", "1002", 4, 0, 0, null],
        ["一班", "1003", 8, 0, 0, null],
        ["二班", "1003", 10, 1, 0.1, null],
        ["二班", "1005", 1, 1, 1, 100],
        [undefined, undefined, 40, 4, 0.1, 100],
      ],
    );
  });

  it("has whom neither 考勤 nor 工时 tells of in the rate as in the days due, and says so", async () => {
    const made = await centre;
    const { rows, totals } = jsonOf(attendanceMonthly, made, "2025-10");
    expect(pick([rows.at(-1)!, totals!], "due", "attended", "attendanceRate")).toEqual([
      [18, 0, 0],
      [25, 4.5, near(4.5 / 25)],
    ]);
    expect(linesOf(gridOf(attendanceMonthly, made, "2025-10")).at(-1)).toEqual([
      "note",
      "1 名坐席期间没有考勤行,也没有工时:应出勤按日历的工作日,实出勤为 0。请核对考勤是否齐全。",
    ]);
  });

  it("changes by the 工时 of one person nobody else's days", async () => {
    const tables = {
      人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 某 | 一班 | 坐席\n1002 | 某 | 一班 | 坐席\n1003 | 某 | 一班 | 坐席",
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤",
    };
    const figures = async (more: Readonly<Record<string, string>>) => {
      const { rows, totals } = jsonOf(attendanceMonthly, await centreOf({ ...tables, ...more }), "2025-10");
      return pick([...rows, totals!], "due", "attended", "attendanceRate");
    };
    expect(await figures({})).toEqual([[1, 1, 1], [18, 0, 0], [18, 0, 0], [37, 1, near(1 / 37)]]); // prettier-ignore
    expect(await figures({ 工时: "日期 | 工号 | 工时\n2025-10-10 | 1002 | 8" })).toEqual([[1, 1, 1], [18, 1, near(1 / 18)], [18, 0, 0], [37, 2, near(2 / 37)]]); // prettier-ignore
  });

  it("says so where the calendar does not know the year", async () => {
    const made = await centreOf({
      人员: "工号 | 姓名 | 班组 | 岗位\n1001 | 张三 | 一班 | 坐席",
      考勤: "日期 | 工号 | 状态\n2025-10-09 | 1001 | 出勤",
      工时: "日期 | 工号 | 工时\n2043-10-09 | 1001 | 8",
    });
    expect(pick(jsonOf(attendanceMonthly, made, "2043-10").rows, "due")).toEqual([[22]]);
    const notes = (period: string) =>
      linesOf(gridOf(attendanceMonthly, made, period)).filter(([role]) => role === "note");
    expect(notes("2043-10")).toEqual([
      ["note", "日历中还没有 2043 年的放假安排:周末按休息、其余按工作日算。请在“口径”的日历口径中补上。"],
    ]);
    expect(notes("2025-10")).toEqual([]);
  });
});
