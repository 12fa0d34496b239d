import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { countsOf, hoursOf, presenceOf, problemsOf } from "../../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "老系统工号"],
  ["1001", "张三", "一班", "0301"],
  ["1002", "李四", "二班", null],
]);
const DAY = "2025-10-09";

function figures(header: string, ...rows: Cell[][]) {
  return sheet("在线", [["日期", "工号", header], ...rows]);
}

describe("ready hours", () => {
  it("count as they stand, in the header's unit or in hours", async () => {
    const written: Cell[] = [7.5, "7.5", "7:30", "7小时30分", "07:30:00", at("07:30")];
    const inHours = await openCentre([
      ROSTER,
      figures("工时", ...written.map((cell, i) => [`2025-10-0${i + 1}`, "1001", cell])),
    ]);
    expect(hoursOf(inHours, "hours").flat()).toEqual(written.map(() => 7.5));
    const inMinutes = await openCentre([ROSTER, figures("在线时长(分)", [DAY, "1001", 450])]);
    expect(hoursOf(inMinutes, "hours")).toEqual([[7.5]]);
  });

  it("are noted over 16 hours, and set aside when negative, blank or unreadable", async () => {
    const cells: Cell[] = [16, 16.01, -1, null, "全天", error("#N/A")];
    const centre = await openCentre([ROSTER, figures("工时", ...cells.map((cell) => [DAY, "1001", cell]))]);
    expect(problemsOf(centre)).toEqual([
      "longSession 在线!C3 16.01",
      "negativeValue 在线!C4 -1",
      "missingValue 在线!C5",
      "unreadableDuration 在线!C6 全天",
      "unreadableDuration 在线!C7 #N/A",
    ]);
    expect(hoursOf(centre, "hours").flat()).toEqual([16, 16.01]);
  });

  it("add up when they differ, and count once when the rows are equal", async () => {
    const rows = [
      [DAY, "1001", 3],
      [DAY, 1001, "3.0"],
      [DAY, "1001", 4.5],
    ];
    const centre = await openCentre([ROSTER, figures("工时", ...rows)]);
    expect(hoursOf(centre, "hours").flat()).toEqual([3, 4.5]);
    expect(problemsOf(centre)).toEqual(["duplicateRow 在线!A3 2025-10-09"]);
  });

  it("beside sessions of the agent and date are set aside, wherever the sessions stand", async () => {
    const ready = figures("工时", [DAY, "1001", 8], ["2025-10-10", "1001", 8], [DAY, "1002", 8]);
    const sessions = sheet("签到", [["日期", "工号", "签到", "签退"], [DAY, 301, "08:00", "09:00"]]); // prettier-ignore
    const centre = await openCentre([ready, sessions, ROSTER]);
    expect(problemsOf(centre)).toEqual(["duplicateRow 在线!C2 8"]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([
      ["2025-10-09", "1001", 1],
      ["2025-10-10", "1001", 8],
      ["2025-10-09", "1002", 8],
    ]);
  });

  it("count beside sessions that were themselves set aside", async () => {
    const sessions = sheet("签到", [["日期", "工号", "签到", "签退"], [DAY, "1001", "08:00", null]]); // prettier-ignore
    const centre = await openCentre([ROSTER, sessions, figures("工时", [DAY, "1001", 8])]);
    expect(hoursOf(centre, "hours")).toEqual([[8]]);
  });

  it("are told with the sessions as one table", async () => {
    const centre = await openCentre([ROSTER, figures("工时", [DAY, "1009", 8])]);
    expect(countsOf(centre)[1]).toBe("在线 sessions 1 = 1 + 0 + 0");
    expect(problemsOf(centre)).toEqual(["unknownAgent 在线!B2 1009"]);
  });
});

describe("days at work", () => {
  const ATTENDANCE = sheet("考勤", [["日期", "工号", "状态"], [DAY, "1001", "事假"], [DAY, "1002", "出勤"]]); // prettier-ignore

  it("are those with hours", async () => {
    const rows = [
      ["日期", "工号", "签入", "签出", "类型"],
      [DAY, "1001", "8:00", "9:00", "外呼"],
      [DAY, "1002", "8:00", "9:00", "午休"],
    ];
    const centre = await openCentre([ROSTER, sheet("工时", rows), ATTENDANCE]);
    expect(presenceOf(centre, "agentId", "atWork")).toEqual([
      ["1001", 1],
      ["1002", 0],
    ]);
  });

  it("are told by 考勤 where there is no 工时", async () => {
    const centre = await openCentre([ROSTER, ATTENDANCE]);
    expect(presenceOf(centre, "agentId", "atWork")).toEqual([
      ["1001", 0],
      ["1002", 1],
    ]);
  });
});
