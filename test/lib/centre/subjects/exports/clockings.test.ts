import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { attendanceMonthly } from "../../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import { hours } from "../../../../../src/lib/centre/subjects/hours/hours.ts";
import { dailySheet, ROSTER } from "../../../../support/attendance-exports.ts";
import { countsOf, daysOf, hoursOf, problemsOf } from "../../../../support/centre-rows.ts";
import { jsonOf, pick } from "../../../../support/centre.ts";
import { at, type Cell, sheet } from "../../../../support/sheets.ts";

const HEADER = ["登记号码", "姓名", "日期时间", "机号"];

const list = (...rows: Cell[][]) => sheet("Sheet1", [HEADER, ...rows]);
const open = (...rows: Cell[][]) => openCentre([ROSTER, list(...rows)]);

describe("刷卡记录", () => {
  it("is a table of its own, a punch a row, over midnight too", async () => {
    const centre = await open(
      ["1001", "张三", "2026-05-04 08:57:00", 1],
      ["1001", "张三", "2026-05-04 08:57:40", 1],
      ["1001", "张三", "2026-05-04 星期一 18:05:00", 2],
      [1001, "张三", at("2026-05-05 08:58"), 1],
      ["1001", "张三", "2026/5/5 18:00", 1],
      ["1002", "李四", "2026-05-06 00:30", 1],
      ["1002", "李四", "2026-05-05 16:02", 1],
      ["1002", "李四", "2026-05-06 16:00", 1],
    );
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([
      ["2026-05-04", "1001", 9 + 8 / 60],
      ["2026-05-05", "1001", 9 + 2 / 60],
      ["2026-05-05", "1002", 8 + 28 / 60],
    ]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-04 出勤",
      "1001 2026-05-05 出勤",
      "1002 2026-05-05 出勤",
      "1002 2026-05-06 缺卡",
    ]);
    expect(countsOf(centre)[1]).toBe("Sheet1 clockings 8 = 8 + 0 + 0");
    expect([problemsOf(centre), centre.unread]).toEqual([[], []]);
  });

  it("leads back to the row with which a day at work begins", async () => {
    const moments = ["2026-05-04 16:02", "2026-05-05 00:22", "2026-05-05 16:00", "2026-05-06 00:30"];
    const centre = await open(...moments.map((moment) => ["1002", "李四", moment, 1]));
    expect(Array.from(centre.of(hours).facts.rows, (row) => row + 1)).toEqual([2, 4]);
  });

  it("is enough for a report of attendance", async () => {
    const centre = await open(["1001", "张三", "2026-05-04 08:57", 1], ["1001", "张三", "2026-05-04 18:05", 1]);
    expect(pick(jsonOf(attendanceMonthly, centre, "2026-05").rows, "agentId", "due").slice(0, 1)).toEqual([["1001", 1]]); // prettier-ignore
  });

  it("goes by the name where the clock numbers people in its own way", async () => {
    const centre = await open(
      ["7", "张三", "2026-05-04 08:57", 1],
      ["1002", "张三", "2026-05-05 08:57", 1],
      ["1001", "张 三", "2026-05-06 08:57", 1],
      ["1002", null, "2026-05-04 08:57", 1],
      ["1002", "无名氏", "2026-05-05 08:57", 1],
      ["1003", "王五", "2026-05-04 08:57", 1],
      ["9", "王五", "2026-05-05 08:57", 1],
      ["9", "赵六", "2026-05-04 08:57", 1],
    );
    expect(daysOf(centre).map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      "1001 2026-05-04",
      "1001 2026-05-05",
      "1001 2026-05-06",
      "1002 2026-05-04",
      "1002 2026-05-05",
      "1003 2026-05-04",
      "9 2026-05-04",
    ]);
    expect(problemsOf(centre)).toEqual(["ambiguousAgent Sheet1!A8 9", "unknownAgent Sheet1!A9 9"]);
  });

  it("sets aside what is no moment, and a row that repeats another in all", async () => {
    const row = ["1001", "张三", "2026-05-04 08:57", 1];
    const centre = await open(row, row, ["1001", "张三", "2026-05-04", 1], ["1001", "张三", "早上", 1], [null, "张三", "2026-05-04 18:05", 1]); // prettier-ignore
    expect(problemsOf(centre)).toEqual([
      "duplicateRow Sheet1!A3 1001",
      "unreadableDate Sheet1!C4 2026-05-04",
      "unreadableDate Sheet1!C5 早上",
      "missingValue Sheet1!A6",
    ]);
  });

  it("yields to an export that knows more of the day, and fills the day it does not know", async () => {
    const daily = dailySheet([{ who: ["张三", "1001"], date: "26-05-04 星期一", shift: "休息", amounts: { 休息天数: "1" } }]); // prettier-ignore
    const punches = ["2026-05-04 08:57", "2026-05-05 08:57"].map((moment) => ["1001", "张三", moment, 1]);
    expect(daysOf(await openCentre([ROSTER, daily, list(...punches)]))).toEqual([
      "1001 2026-05-04 休息",
      "1001 2026-05-05 缺卡",
    ]);
  });

  it.each([
    ["of single times", [["2026-05-04", "08:57"], ["2026-05-04", "18:05"]]], // prettier-ignore
    ["of times in one cell", [["2026-05-04", "08:57 18:05"]]],
    ["of times glued together", [["2026/5/4", "08:5718:05"]]],
    ["of Excel's own times", [[at("2026-05-04"), at("08:57")], [at("2026-05-04"), at("18:05")]]], // prettier-ignore
    ["of dates and times", [["2026-05-04", "2026-05-04 08:57"], ["2026-05-04", "2026-05-04 18:05"]]], // prettier-ignore
  ])("may have the day in a column of its own, beside one %s", async (_, rows) => {
    const header = ["考勤号码", "姓名", "部门", "日期", "时间"];
    const cells = (rows as Cell[][]).map(([day, time]) => ["1001", "张三", "外呼部", day!, time!]);
    const centre = await openCentre([ROSTER, sheet("Sheet1", [header, ...cells])]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([["2026-05-04", "1001", 9 + 8 / 60]]);
    expect([centre.readings[1]!.table, problemsOf(centre)]).toEqual(["clockings", []]);
  });

  it("is no other sheet that has a number and a time", async () => {
    const log = sheet("投诉登记", [["工号", "时间", "内容"], ["1001", "2026-05-04 08:57", "态度"]]); // prettier-ignore
    const clock = sheet("打卡", [["工号", "时间"], ["1001", "2026-05-04 08:57"]]); // prettier-ignore
    const centre = await openCentre([ROSTER, log, clock]);
    expect([centre.unread.map(({ sheet: name }) => name), centre.readings[1]?.table]).toEqual([
      ["投诉登记"],
      "clockings",
    ]);
  });
});
