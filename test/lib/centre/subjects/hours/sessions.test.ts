import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { hoursOf, problemsOf } from "../../../../support/centre-rows.ts";
import { at, type Cell, error, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [
  ["工号", "姓名", "班组", "新系统工号", "老系统工号"],
  ["1001", "张三", "一班", "N1", "0301"],
  ["1002", "李四", "二班", null, null],
]);
const HEADER = ["日期", "工号", "签入", "签出", "类型"];
const DAY = "2025-10-09";

async function readSessions(header: Cell[], ...rows: Cell[][]) {
  return openCentre([ROSTER, sheet("工时", [header, ...rows])]);
}

/** The hours of agent 1001 on one shift date. */
async function hoursWorked(...spans: [signIn: Cell, signOut: Cell, activity?: string][]) {
  const rows = spans.map(([signIn, signOut, activity = null]) => [DAY, "1001", signIn, signOut, activity]);
  return hoursOf(await readSessions(HEADER, ...rows), "hours").flat();
}

describe("a session", () => {
  it("is as long as its times of day say, however they are written", async () => {
    expect(await hoursWorked(["8:30", "12:00"], [at("13:00"), "2025-10-09 17:30:00"])).toEqual([8]);
  });

  it("over midnight ends the next day and belongs to its shift date", async () => {
    const centre = await readSessions(
      HEADER,
      [DAY, "1001", "22:00", "06:00"],
      ["2025-10-10", "1001", "18:00", "24:00"],
    );
    expect(hoursOf(centre, "date", "hours")).toEqual([
      ["2025-10-09", 8],
      ["2025-10-10", 6],
    ]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("of date-times needs no date", async () => {
    const rows = [
      ["1001", at("2025-10-09 22:00"), "2025-10-10 06:00"],
      ["1001", "2025-10-11 22:00:00", at("05:30")],
    ];
    const centre = await readSessions(["工号", "上线时间", "下线时间"], ...rows);
    expect(hoursOf(centre, "date", "hours")).toEqual([
      ["2025-10-09", 8],
      ["2025-10-11", 7.5],
    ]);
  });

  it("keeps its shift date where the date-times lie on the next day", async () => {
    const centre = await readSessions(HEADER, [DAY, "1001", "2025-10-10 00:30", "2025-10-10 04:30"]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2025-10-09", 4]]);
  });

  it("with a sign-out before its sign-in as date-times is set aside", async () => {
    const centre = await readSessions(HEADER, [DAY, "1001", "2025-10-09 09:00", "2025-10-09 08:59:59"]);
    expect(problemsOf(centre)).toEqual(["negativeValue 工时!D2 2025-10-09 08:59:59"]);
  });

  it("over 16 hours counts with a note", async () => {
    const centre = await readSessions(HEADER, [DAY, "1001", "08:00", "00:00"], [DAY, "1002", "08:00", "00:01"]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([
      ["1001", 16],
      ["1002", 16 + 1 / 60],
    ]);
    expect(problemsOf(centre)).toEqual(["longSession 工时!D3 00:01"]);
  });

  it("of someone not in 人员 counts under 未归属", async () => {
    const centre = await readSessions(HEADER, [DAY, "1009", "08:00", "09:00"]);
    expect(hoursOf(centre, "team", "hours")).toEqual([["未归属", 1]]);
    expect(problemsOf(centre)).toEqual(["unknownAgent 工时!B2 1009"]);
  });

  it("equal to an earlier one is set aside", async () => {
    const centre = await readSessions(HEADER, [DAY, "1001", "08:00", "09:00"], ["20251009", 1001, "8:00", "09:00"]);
    expect(problemsOf(centre)).toEqual(["duplicateRow 工时!A3 20251009"]);
  });
});

describe("sessions of one shift", () => {
  it("count once where those of two systems overlap", async () => {
    const header = ["日期", "工号", "签入", "签出", "系统"];
    const centre = await readSessions(
      header,
      [DAY, "N1", "08:00", "12:00", "新"],
      [DAY, "301", "09:00", "13:00", "老"],
    );
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 5]]);
  });

  it("take in one another", async () => {
    expect(await hoursWorked(["08:00", "18:00"], ["09:00", "10:00"], ["18:00", "19:00"], ["20:00", "21:00"])).toEqual([
      12,
    ]);
  });

  it("lose the rests inside them, once each", async () => {
    expect(await hoursWorked(["08:00", "18:00"], ["12:00", "13:00", "午休"], ["12:30", "13:30", "就餐"])).toEqual([
      8.5,
    ]);
  });

  it("lose of a rest only what lies inside them", async () => {
    expect(await hoursWorked(["08:00", "12:00"], ["11:30", "12:30", "小休"], ["19:00", "20:00", "休息"])).toEqual([
      3.5,
    ]);
  });

  it("over midnight lose a rest of the next morning", async () => {
    expect(await hoursWorked(["20:00", "06:00"], ["02:00", "03:00", "休息"])).toEqual([9]);
    expect(await hoursWorked(["20:00", "06:00"], ["05:30", "06:30", "休息"])).toEqual([10]);
    expect(await hoursWorked(["20:00", "06:00"], ["23:30", "00:30", "休息"])).toEqual([9]);
  });

  it("work in 培训, 会议, 接电 and 加班 as in 外呼, and not at all in a rest alone", async () => {
    const work = ["外呼", "接电", "培训", "会议", "加班"];
    const spans = work.map((activity, hour): [string, string, string] => [
      `${8 + hour}:00`,
      `${8 + hour}:30`,
      activity,
    ]);
    expect(await hoursWorked(...spans)).toEqual([2.5]);
    expect(await hoursWorked(["08:00", "09:00", "离席"])).toEqual([0]);
  });
});

describe("a session that cannot count", () => {
  it("lacks an end, which is told before any other blank", async () => {
    const rows: Cell[][] = [
      [DAY, "1001", "08:00", null],
      [DAY, "1001", null, "09:00"],
      [DAY, null, "08:00", "--"],
      [null, "1001", "08:00", null],
      [DAY, null, "08:00", "09:00"],
      [DAY, "1001", null, null],
      [null, "1001", "08:00", "09:00"],
    ];
    expect(problemsOf(await readSessions(HEADER, ...rows))).toEqual([
      "missingSignOut 工时!D2",
      "missingSignOut 工时!C3",
      "missingSignOut 工时!D4 --",
      "missingSignOut 工时!D5",
      "missingValue 工时!B6",
      "missingValue 工时!C7",
      "missingValue 工时!A8",
    ]);
  });

  it("has a cell that cannot be read, the first in the order of fields", async () => {
    const rows: Cell[][] = [
      ["昨天", "1001", "八点", null],
      [DAY, error("#N/A"), "八点", "09:00"],
      [null, "1001", "八点", "09:00"],
      [DAY, "1001", 0.5, "2025-10-09"],
      [DAY, "1001", "08:00", error("#REF!")],
      [DAY, "1001", "08:00", "09:00", "摸鱼"],
    ];
    expect(problemsOf(await readSessions(HEADER, ...rows))).toEqual([
      "unreadableDate 工时!A2 昨天",
      "unreadableText 工时!B3 #N/A",
      "unreadableDate 工时!C4 八点",
      "unreadableDate 工时!D5 2025-10-09",
      "unreadableDate 工时!D6 #REF!",
      "unknownWord 工时!E7 摸鱼",
    ]);
  });

  it("has the day of its date-times where it has no date", async () => {
    const rows = [
      ["1009", "2025-10-09 08:00", "2025-10-09 09:00"],
      ["1001", "2025-10-10 08:00", null],
      ["1001", "八点", "09:00"],
    ];
    const { readings } = await readSessions(["工号", "签入", "签出"], ...rows);
    expect(readings[1]!.problems.map(({ code, day }) => [code, day])).toEqual([
      ["unknownAgent", 45939],
      ["missingSignOut", 45940],
      ["unreadableDate", null],
    ]);
  });

  it("reads an error for its activity as work, with a note", async () => {
    const centre = await readSessions(HEADER, [DAY, "1001", "08:00", "09:00", error("#N/A")]);
    expect(hoursOf(centre, "hours")).toEqual([[1]]);
    expect(problemsOf(centre)).toEqual(["unreadableText 工时!E2 #N/A"]);
  });
});
