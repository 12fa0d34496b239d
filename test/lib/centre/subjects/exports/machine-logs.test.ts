import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { machineSheets, ROSTER } from "../../../../support/attendance-exports.ts";
import { countsOf, daysOf, hoursOf, problemsOf } from "../../../../support/centre-rows.ts";
import { area, type Cell, sheet } from "../../../../support/sheets.ts";

const TITLE = ["考 勤 记 录 表"];
const SPAN = ["考勤时间", "", "2026-05-04 ~ 2026-05-07", "", "制表时间", "", "2026-05-08"];
const DAYS = [4, 5, 6, 7];

const open = (name: string, rows: readonly (readonly Cell[])[]) => openCentre([ROSTER, sheet(name, rows)]);

describe("a machine's log of two rows an agent", () => {
  it.each([
    ["blanks in them", ["工 号:", "", "1001", "姓 名:", "", "张三", "部 门:", "", "外呼部"]],
    ["colons of their own", ["工号 ：", null, "1001", null, "姓名：", "张三"]],
    ["their values inside", ["工号:1001", "姓名:张三", "部门:外呼部"]],
    ["all in one cell", ["工 号：1001   姓 名：张三   部 门：外呼部"]],
    ["a number of the machine's own", ["登记号码:", "7", "姓名:", "张三"]],
    ["no number", ["姓名:", "张三"]],
  ])("is read by its labels with %s", async (_, labels) => {
    const punches = ["08:5718:05", "08:57 18:07", "08:56\n08:56", null];
    const centre = await open("考勤记录", [TITLE, [], SPAN, DAYS, labels, punches]);
    expect(daysOf(centre)).toEqual(["1001 2026-05-04 出勤", "1001 2026-05-05 出勤", "1001 2026-05-06 缺卡"]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-04", 9 + 8 / 60], ["2026-05-05", 9 + 10 / 60]]); // prettier-ignore
    expect([problemsOf(centre), centre.unread]).toEqual([[], []]);
  });

  it("has a person's punches in as many rows as it needs, whatever the sheet is called", async () => {
    const labels = ["工 号:", "1001", "姓 名:", "张三"];
    const centre = await open("Sheet1", [TITLE, SPAN, DAYS, labels, ["08:57", "08:58"], ["18:05", "18:00"]]);
    expect(hoursOf(centre, "hours").flat()).toEqual([9 + 8 / 60, 9 + 2 / 60]);
  });

  it("has the last word on a day of its 异常统计, and all others to itself", async () => {
    const { 考勤记录: log, 异常统计: faults } = machineSheets();
    const away = ["1002", "李四", "一班", "2026-05-04", null, null, null, null, "0", "0", "480", "480", null];
    const centre = await openCentre([ROSTER, sheet("考勤记录", log!), sheet("异常统计", [...faults!, away])]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-04 迟到 12 分钟",
      "1001 2026-05-06 出勤",
      "1001 2026-05-07 旷工",
      "1002 2026-05-04 出勤",
      "1002 2026-05-05 出勤",
    ]);
    const alone = await openCentre([ROSTER, sheet("异常统计", faults!)]);
    expect(daysOf(alone)).toEqual(["1001 2026-05-04 迟到 12 分钟", "1001 2026-05-07 旷工"]);
    expect(hoursOf(alone, "hours").flat()).toEqual([8.4]);
  });
});

describe("a machine's 异常统计", () => {
  it.each([
    [
      ["第一时段", "第二时段"],
      ["签到", "签退"],
    ],
    [
      ["时间段一", "时间段二"],
      ["上班", "下班"],
    ],
    [
      ["时间段一", "时间段二"],
      ["上班时间", "下班时间"],
    ],
  ])("is one with %j over %j", async ([first, second], [comes, goes]) => {
    const { 异常统计: faults } = machineSheets();
    const rows = faults!.map((row) => [...row]);
    rows[2]!.splice(4, 4, first!, first!, second!, second!);
    rows[3]!.splice(4, 4, comes!, goes!, comes!, goes!);
    const centre = await open("异常统计", rows);
    expect(daysOf(centre)).toEqual(["1001 2026-05-04 迟到 12 分钟", "1001 2026-05-07 旷工"]);
    expect(hoursOf(centre, "hours").flat()).toEqual([8.4]);
  });
});

describe("a grid of punches", () => {
  const [title, header] = [["5月员工刷卡表 2026-05-04 至 2026-05-07"], ["工号", "姓名", ...DAYS]];

  it("is one by its cells, under whatever title", async () => {
    const centre = await open("Sheet1", [title, header, ["1001", "张三", "08:57 18:05", null, "08:58 18:00", null]]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-04", 9 + 8 / 60], ["2026-05-06", 9 + 2 / 60]]); // prettier-ignore
    expect(countsOf(centre)[1]).toBe("Sheet1 attendance 2 = 2 + 0 + 0");
  });

  it("is none where its cells are ticks", async () => {
    const centre = await open("Sheet1", [title, header, ["1001", "张三", "√", "√", "08:58 18:00", "休"]]);
    expect(centre.unread.map(({ sheet: name }) => name)).toEqual(["Sheet1"]);
  });

  it("may have an agent in two rows, merged under the name", async () => {
    const rows = [
      title,
      ["工号", "姓名", "", ...DAYS],
      ["1001", "张三", "上班", "08:57"],
      [null, null, "下班", "18:05"],
    ];
    const merges = ["A3:A4", "B3:B4"].map(area);
    const centre = await openCentre([ROSTER, sheet("Sheet1", rows, { merges })]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-04", 9 + 8 / 60]]);
  });

  it.each([
    ["in its place", ["劳动节", "六", "日", "4"]],
    ["beside its number", ["1 劳动节", "2\n劳动节", "3日(劳动节)", "4"]],
    ["of every day", ["劳动节", "劳动节", "五一节", "青年节"]],
    ["that nobody has heard of", ["建店庆", "六", "日", "4"]],
  ])("is found where a holiday's name stands %s", async (_, days) => {
    const who = ["姓名", "考勤组", "部门", "工号", "职位", "UserId"];
    const rows = [
      ["打卡时间表 统计日期:2026-05-01 至 2026-05-04"],
      [...who, "打卡时间", "", "", ""],
      [...who.map(() => ""), ...days],
      ["张三", "默认", "外呼部", "1001", "坐席", "u1", "08:28  \n18:12", null, null, "08:30  \n18:00"],
    ];
    const centre = await open("打卡时间", rows);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-01", 9 + 44 / 60], ["2026-05-04", 9.5]]); // prettier-ignore
    expect(centre.readings.map(({ table }) => table)).toEqual(["roster", "attendance"]);
  });

  it("is not found where a header names another day", async () => {
    const rows = [["打卡时间 2026-05-01 至 2026-05-04"], ["姓名", "工号", "劳动节", "日", "日", "4"], ["张三", "1001", "08:28 18:12"]]; // prettier-ignore
    expect((await open("打卡时间", rows)).readings).toHaveLength(1);
  });
});
