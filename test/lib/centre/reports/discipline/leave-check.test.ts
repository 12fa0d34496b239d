import { leaveCheck } from "../../../../../src/lib/centre/reports/discipline/leave-check.ts";
import { centreOf, gridOf, jsonOf, linesOf, pick, tableOf } from "../../../../support/centre.ts";

const 人员 = `
  工号 | 姓名 | 班组 | 岗位         | 等级
  1001 | 张三 | 一班 | 坐席         | 初级
  1002 | 李四 | 一班 |              | 初级
  1003 | 王五 | 二班 | 坐席         | 中级
  1004 | 赵六 | 二班 | 坐席         |
  0601 | 周班 | 一班 | 班长         | 初级
  0901 | 吴明 | 部门 | 客服部主任   |
  0902 | 郑华 | 中心 | 客服中心主任 |`;

const HEADER = "日期 | 工号 | 班次 | 应到时间 | 状态 | 天数 | 申请时间 | 审批人 | 证明";
const SWAPS = "申请人 | 对方 | 原班日期 | 换班日期 | 还班日期 | 申请方班长 | 对方班长";

/** The rules broken by rows of 考勤 under HEADER and of 换班 under SWAPS: `10-09 1001 …`. */
async function broken(rows: readonly string[], swaps: readonly string[] = []) {
  const centre = await centreOf({
    人员,
    考勤: [HEADER, ...rows].join("\n"),
    ...(swaps.length > 0 && { 换班: [SWAPS, ...swaps].join("\n") }),
    口径: "块 | 项 | 值\n考勤口径 | 特殊事假 | 事假",
  });
  const { rows: found } = jsonOf(leaveCheck, centre, "2025-10");
  return pick(found, "date", "agentId", "rule").map(([date, agent, rule]) =>
    [String(date).slice(5), agent, rule].join(" "),
  );
}

const leave = (cells: string) => `2025-10-${cells}`;

describe("请假换班核查", () => {
  it("lists a row a broken rule, by date and agent, with what the row says and where it is", async () => {
    const centre = await centreOf({
      人员,
      考勤: `${HEADER}
        2025-10-13 | 1002 | 白班 | 09:00 | 事假 | | 2025-10-13 08:40 |            |
        2025-10-10 | 1001 | 白班 | 09:00 | 病假 | | 2025-10-10 08:40 | 客服部主任 | 否
        2025-11-03 | 1001 | 白班 | 09:00 | 事假 | | 2025-11-03 08:40 |            |`,
      换班: `${SWAPS}\n 1001 | 1003 | 2025-10-20 | 2025-10-21 | 2026-01-05 | 甲 |`,
    });
    const fact = (other: string, grades: string) =>
      `与 ${other},换班 10-21,还班 2026-01-05;班长 甲;${grades};本月第 1 次`;
    const [one, other] = [fact("1003 王五", "坐席初级与坐席中级"), fact("1001 张三", "坐席中级与坐席初级")];
    expect(tableOf(jsonOf(leaveCheck, centre, "2025-10").rows)).toEqual([
      ["date", "agentId", "name", "team", "kind", "rule", "fact", "from"],
      [
        "2025-10-10",
        "1001",
        "张三",
        "一班",
        "leave",
        "noCertificate",
        "病假 1 天,审批人 客服部主任,没有证明",
        "考勤!A3",
      ],
      [
        "2025-10-13",
        "1002",
        "李四",
        "一班",
        "leave",
        "personalAskedLate",
        "事假 1 天,白班 09:00,2025-10-13 08:40 申请",
        "考勤!A2",
      ],
      ["2025-10-13", "1002", "李四", "一班", "leave", "noApproval", "事假 1 天,没有审批人", "考勤!A2"],
      ["2025-10-20", "1001", "张三", "一班", "swap", "noLeaders", one, "换班!A2"],
      ["2025-10-20", "1001", "张三", "一班", "swap", "differentGrade", one, "换班!A2"],
      ["2025-10-20", "1003", "王五", "二班", "swap", "noLeaders", other, "换班!A2"],
      ["2025-10-20", "1003", "王五", "二班", "swap", "differentGrade", other, "换班!A2"],
    ]);
    expect(
      linesOf(gridOf(leaveCheck, centre, "2025-10-10"))
        .at(-1)!
        .slice(0, 7),
    ).toEqual(["body", 45940, "1001", "张三", "一班", "请假", "病假满 1 天要有证明,急诊除外"]);
  });

  it("needs one of 考勤 and 换班", async () => {
    const swapsAlone = await centreOf({ 人员, 换班: `${SWAPS}\n 1001 | 1002 | 2025-10-20 | 2025-10-21 | | 甲 | 乙` });
    expect(jsonOf(leaveCheck, swapsAlone, "2025-10").rows).toEqual([]);
    await expect(centreOf({ 人员 }).then((centre) => jsonOf(leaveCheck, centre, "2025-10"))).rejects.toThrow("考勤");
  });

  const personal = "10-13 1001 personalAskedLate";
  const special = "10-13 1001 specialAskedLate";
  const holiday = (date: string) => `${date} 1001 holidayAskedLate`;
  const night = "10-13 1001 nightAskedLate";
  it.each([
    ["personal leave asked for the day before", "13 | 1001 | 白班 | 09:00 | 事假 | | 2025-10-12 23:59", []],
    ["personal leave asked for on the day", "13 | 1001 | 白班 | 09:00 | 事假 | | 2025-10-13 00:00", [personal]],
    ["personal leave asked for afterwards", "13 | 1001 | 白班 | 09:00 | 事假 | | 2025-10-14", [personal]],
    ["personal leave without a word when", "13 | 1001 | 白班 | 09:00 | 事假 | |", []],
    ["another leave asked for on the day", "13 | 1001 | 白班 | 09:00 | 丧假 | | 2025-10-13 08:00", []],
    ["special leave an hour before", "13 | 1001 | 白班 | 09:00 | 特殊事假 | | 2025-10-13 08:00", []],
    ["special leave less than an hour before", "13 | 1001 | 白班 | 09:00 | 特殊事假 | | 2025-10-13 08:01", [special]],
    ["special by its shift", "13 | 1001 | 白班(特殊) | 09:00 | 事假 | | 2025-10-13 08:30", [special]],
    ["special leave of a shift without a time", "13 | 1001 | | | 特殊事假 | | 2025-10-13 08:30", []],
    ["special leave asked for without a time", "13 | 1001 | 白班 | 09:00 | 特殊事假 | | 2025-10-13", []],
    ["special leave asked for the next day", "13 | 1001 | | | 特殊事假 | | 2025-10-14 08:30", [special]],
    ["a holiday two days ahead", "02 | 1001 | 白班 | 09:00 | 事假 | | 2025-09-30 18:00", []],
    ["a holiday one day ahead", "02 | 1001 | 白班 | 09:00 | 婚假 | | 2025-10-01 08:00", [holiday("10-02")]],
    ["a weekend one day ahead", "12 | 1001 | 白班 | 09:00 | 婚假 | | 2025-10-11 08:00", []],
    ["an exchanged day one day ahead", "08 | 1001 | 白班 | 09:00 | 婚假 | | 2025-10-07 08:00", []],
    ["a night shift by noon", "13 | 1001 | 夜班 | 20:00 | 婚假 | | 2025-10-13 12:00", []],
    ["a night shift after noon", "13 | 1001 | 大夜 | 20:00 | 婚假 | | 2025-10-13 12:01", [night]],
    ["a late shift the afternoon before", "13 | 1001 | 晚班 | 20:00 | 婚假 | | 2025-10-12 15:00", []],
    ["an emergency on a holiday", "02 | 1001 | 急诊 | 09:00 | 病假 | | 2025-10-02 08:00", []],
    ["an emergency on a night shift", "13 | 1001 | 夜班(急诊) | 20:00 | 病假 | | 2025-10-13 19:00", []],
    ["an emergency told by the status", "13 | 1001 | 夜班 | 20:00 | 病假(急诊) | | 2025-10-13 19:00", []],
    ["an emergency that is all the status tells", "13 | 1001 | 夜班 | 20:00 | 急诊 | | 2025-10-13 19:00", []],
    ["another leave with that word", "13 | 1001 | 急诊 | 09:00 | 事假 | | 2025-10-13 08:00", [personal]],
    ["a day shift after noon", "13 | 1001 | 白班 | 13:00 | 婚假 | | 2025-10-13 12:30", []],
  ])("judges when leave was asked for: %s", async (_, row, expected) => {
    expect(await broken([`${leave(row)} | 客服中心主任 |`])).toEqual(expected);
  });

  const certificate = "10-13 1001 noCertificate";
  it.each([
    ["a day without", ["13 | 1001 | 白班 | | 病假 | | | 客服部主任 | 否"], [certificate]],
    ["a day with one", ["13 | 1001 | 白班 | | 病假 | | | 客服部主任 | 是"], []],
    ["half a day without", ["13 | 1001 | 白班 | | 病假 | 0.5 | | 客服部主任 |"], []],
    [
      "two halves in a row",
      ["13", "14"].map((day) => `${day} | 1001 | 白班 | | 病假 | 0.5 | | 客服部主任 |`),
      [certificate],
    ],
    ["an emergency", ["13 | 1001 | 急诊 | | 病假 | | | 客服部主任 |"], []],
    ["another leave", ["13 | 1001 | 白班 | | 事假 | | | 客服部主任 |"], []],
  ])("asks for the certificate of sick leave: %s", async (_, rows, expected) => {
    expect(await broken(rows.map(leave))).toEqual(expected);
  });

  const none = "10-13 1001 noApproval";
  const low = "10-13 1001 lowApproval";
  const days = (numbers: readonly number[], by: string) =>
    numbers.map((day) => `${day} | 1001 | | | 事假 | | | ${by} |`);
  it.each([
    ["nobody", days([13], ""), [none]],
    ["the post", days([13], "客服部主任"), []],
    ["text with the post in it", days([13], "客服部主任 吴某"), []],
    ["a name whose post the roster knows", days([13], "吴明"), []],
    ["a number whose post the roster knows", days([13], "0901"), []],
    ["a higher post", days([13], "客服中心主任"), []],
    ["a team leader", days([13], "周班"), [low]],
    ["a deputy", days([13], "客服部副主任"), [low]],
    ["two days by the lower post", days([13, 14], "客服部主任"), [low]],
    ["two days by the higher post", days([13, 14], "郑华"), []],
    ["two days, approved on one row", [...days([13], "客服中心主任"), ...days([14], "")], []],
    [
      "two days over a weekend at rest",
      [...days([17], "吴明"), ...days([20], "吴明")],
      [low.replace("10-13", "10-17")],
    ],
    [
      "two days with a day at work between",
      [...days([13], "吴明"), "14 | 1001 | | | 出勤 | | | |", ...days([15], "吴明")],
      [],
    ],
    ["two days with an unrecorded working day between", [...days([13], "吴明"), ...days([15], "吴明")], []],
    ["a row of three days", ["13 | 1001 | | | 事假 | 3 | | 吴明 |"], [low]],
    ["工伤, which nobody is asked for", ["13 | 1001 | | | 工伤 | | | |"], []],
  ])("asks who approved: %s", async (_, rows, expected) => {
    expect(await broken(rows.map(leave))).toEqual(expected);
  });

  it("blames nobody for columns that the sheet lacks", async () => {
    const 考勤 = "日期 | 工号 | 状态\n2025-10-13 | 1001 | 事假\n2025-10-14 | 1001 | 病假";
    expect(jsonOf(leaveCheck, await centreOf({ 人员, 考勤 }), "2025-10").rows).toEqual([]);
  });

  const swap = (who: string, on: string, rest = "| 甲 | 乙") => {
    const [shift, swapped, returned = ""] = on.split(" ").map((day) => (day ? `2025-${day}` : ""));
    return `${who.replace(" ", " | ")} | ${shift} | ${swapped} | ${returned} ${rest}`;
  };
  const many = (agent: string, date: string) => `${date} ${agent} tooManySwaps`;
  const consecutive = (agent: string, date: string) => `${date} ${agent} consecutiveSwaps`;
  const twice = (agent: string, date: string) => `${date} ${agent} twoShifts`;
  const both = (rule: string) => [`10-20 1001 ${rule}`, `10-20 1002 ${rule}`];
  it.each([
    ["one in order", [swap("1001 1002", "10-20 10-22")], []],
    [
      "a third in the month, counted for both",
      ["13", "16", "20"].map((day, place) => swap("1001 1002", `10-${day} 10-2${place + 4}`)),
      [many("1001", "10-20"), many("1002", "10-20")],
    ],
    [
      "a third with others, for one",
      [swap("1001 1002", "10-13 10-24"), swap("1004 1001", "10-16 10-25"), swap("1001 1002", "10-20 10-26")],
      [many("1001", "10-20")],
    ],
    [
      "a third in the next month",
      [swap("1001 1002", "09-29 10-24"), swap("1001 1002", "10-16 10-25"), swap("1001 1002", "10-20 10-26")],
      [],
    ],
    [
      "two days running",
      [swap("1001 1002", "10-21 10-28"), swap("1001 1004", "10-20 10-24")],
      [consecutive("1001", "10-21")],
    ],
    [
      "over a month's end",
      [swap("1001 1002", "10-20 10-24"), swap("1001 1002", "09-30 10-14"), swap("1001 1004", "10-01 10-17")],
      [consecutive("1001", "10-01"), "10-01 1001 holidaySwap", "10-01 1004 holidaySwap"],
    ],
    [
      "two swapped shifts on a day",
      [swap("1001 1002", "10-15 10-24"), swap("1001 1004", "10-20 10-22 10-24")],
      [twice("1001", "10-20")],
    ],
    ["without the partner's leader", [swap("1001 1002", "10-20 10-22", "| 甲 |")], both("noLeaders")],
    ["without any", [swap("1001 1002", "10-20 10-22", "| 无 | --")], both("noLeaders")],
    ["between posts", [swap("1001 0601", "10-20 10-22")], ["10-20 0601 differentRole", "10-20 1001 differentRole"]],
    ["between a grade and none", [swap("1001 1004", "10-20 10-22")], []],
    ["with a stranger", [swap("1001 9999", "10-20 10-22")], []],
    [
      "returned on a holiday",
      [swap("1001 1002", "10-20 10-22 01-01").replace("2025-01-01", "2026-01-01")],
      both("holidaySwap"),
    ],
  ])("judges swaps: %s", async (_, swaps, expected) => {
    expect((await broken(["13 | 1004 | | | 出勤 | | | |"].map(leave), swaps)).sort()).toEqual([...expected].sort());
  });

  it("finds two shifts on a swapped day, not two rows of one, nor leave", async () => {
    const swaps = [swap("1001 1002", "10-20 10-22")];
    const rows = ["22 | 1001 | 早班 | 08:00 | 出勤 | | | |", "22 | 1001 | 晚班 | 16:00 | 迟到 | | | |"];
    expect(await broken(rows.map(leave), swaps)).toEqual([twice("1001", "10-20")]);
    const parts = ["22 | 1001 | 早班 | 08:00 | 迟到 | | | |", "22 | 1001 | 早班 | 13:00 | 早退 | | | |"];
    expect(await broken(parts.map(leave), swaps)).toEqual([]);
  });

  it.each([
    ["an hour between", "09:00", ["10-20 1001 backToBack"]],
    ["more than an hour between", "09:01", []],
  ])("finds shifts back to back: %s", async (_, start, expected) => {
    const centre = await centreOf({
      人员,
      考勤: `
        日期       | 工号 | 班次 | 应到时间 | 应退时间 | 状态
        2025-10-21 | 1001 | 夜班 | 20:00    | 08:00    | 出勤
        2025-10-22 | 1001 | 白班 | ${start} | 18:00    | 出勤`,
      换班: [SWAPS, swap("1001 1002", "10-20 10-22")].join("\n"),
    });
    const found = pick(jsonOf(leaveCheck, centre, "2025-10").rows, "date", "agentId", "rule");
    expect(found.map(([date, ...rest]) => [String(date).slice(5), ...rest].join(" "))).toEqual(expected);
  });

  it("finds leave of either person on a swapped or returned shift", async () => {
    const absence = (date: string, agent: string) => `${date} ${agent} leaveOnSwappedShift`;
    const asked = (date: string, agent: string) => leave(`${date} | ${agent} | | | 年假 | | | 客服部主任 |`);
    const rows = [asked("20", "1001"), asked("22", "1001"), asked("24", "1002"), asked("22", "1003")];
    expect(await broken(rows, [swap("1001 1002", "10-20 10-22 10-24")])).toEqual([
      absence("10-22", "1001"),
      absence("10-24", "1002"),
    ]);
  });

  it("goes by the numbers and days of 口径", async () => {
    const 口径 = `
      块       | 项           | 值
      评扣口径 | 事假提前天数 | 3
      评扣口径 | 每月换班次数 | 0
      日历口径 | 2025-10-20   | 休`;
    const centre = await centreOf({
      人员,
      口径,
      考勤: `${HEADER}\n2025-10-13 | 1001 | | | 事假 | | 2025-10-12 | 客服部主任 |`,
      换班: `${SWAPS}\n${swap("1001 1002", "10-20 10-22")}`,
    });
    const swapped = ["每人每月换班不超过 0 次", "法定节假日不得换班"];
    const said = linesOf(gridOf(leaveCheck, centre, "2025-10")).slice(1);
    expect(said.map((cells) => [cells[2], cells[6]])).toEqual([
      ["1001", "事假至少提前 3 天申请"],
      ...["1001", "1002"].flatMap((agent) => swapped.map((rule) => [agent, rule])),
    ]);
  });
});
