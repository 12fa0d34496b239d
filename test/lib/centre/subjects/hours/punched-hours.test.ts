import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { agentOutputHours } from "../../../../../src/lib/centre/reports/clerk/agent-output-hours.ts";
import { attendanceMonthly } from "../../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import type { AnyReport } from "../../../../../src/lib/report/report.ts";
import { dailySheet, punchGrid, recordSheet, ROSTER, weComDaily } from "../../../../support/attendance-exports.ts";
import { countsOf, daysOf, hoursOf, presenceOf, problemsOf } from "../../../../support/centre-rows.ts";
import { gridOf, near } from "../../../../support/centre.ts";
import { sheet } from "../../../../support/sheets.ts";

const ZHANG = ["张三", "1001"] as const;
const LI = ["李四", "1002"] as const;
const DAY_SHIFT = "早班 08:30-18:00";

const definitions = (item: string, value: string) => sheet("口径", [["块", "项", "值"], ["工时口径", item, value]]); // prettier-ignore

/** Punches of 1 to 4 May. */
const grid = (...days: (string | null)[]) => punchGrid([{ who: ZHANG, days }]);

async function hoursBy(...sheets: Parameters<typeof openCentre>[0]) {
  return hoursOf(await openCentre([ROSTER, ...sheets]), "date", "hours");
}

describe("a punch before 考勤日界", () => {
  it("ends the evening before, which is one session, and leaves the rest of its day", async () => {
    const centre = await openCentre([ROSTER, grid("16:02\n23:30", "00:22\n16:01", null, null)]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-01", 8 + 20 / 60]]);
    expect(daysOf(centre)).toEqual(["1001 2026-05-01 出勤", "1001 2026-05-02 缺卡"]);
    expect(presenceOf(centre, "date", "atWork")).toEqual([["2026-05-01", 1]]);
  });

  it("leaves no day behind where it was all of it", async () => {
    const centre = await openCentre([ROSTER, grid("17:00", "01:30", "17:00", "01:20")]);
    expect(daysOf(centre)).toEqual(["1001 2026-05-01 出勤", "1001 2026-05-03 出勤"]);
    expect(hoursOf(centre, "hours").flat()).toEqual([8.5, 8 + 20 / 60]);
  });

  it("stays on its day where the day before ended before the evening, or was a whole one", async () => {
    expect(await hoursBy(grid("08:00\n15:59", "00:22\n08:00", null, null))).toEqual([
      ["2026-05-01", 7 + 59 / 60],
      ["2026-05-02", near(7 + 38 / 60)],
    ]);
    expect(await hoursBy(grid("08:30\n18:00", "04:50\n12:50", null, null))).toEqual([["2026-05-01", 9.5], ["2026-05-02", 8]]); // prettier-ignore
  });

  it("goes by 口径, which says when a day ends and how long one is", async () => {
    const days = grid("16:00\n23:00", "05:10\n16:00", null, null);
    expect(await hoursBy(days)).toEqual([["2026-05-01", 7], ["2026-05-02", 10 + 50 / 60]]); // prettier-ignore
    expect(await hoursBy(definitions("考勤日界", "6:00"), days)).toEqual([["2026-05-01", 13 + 10 / 60]]);
    const short = grid("16:00\n23:00", "01:10", null, null);
    expect(await hoursBy(definitions("每天工时", "7"), short)).toEqual([["2026-05-01", 7]]);
  });

  it("goes by 班次 where it is told", async () => {
    const shift = (date: string, name: string) => dailySheet([{ who: ZHANG, date, shift: name }]);
    const days = grid("12:00\n15:30", "01:30", null, null);
    expect(await hoursBy(days)).toEqual([["2026-05-01", 3.5]]);
    expect(await hoursBy(shift("26-05-01 星期五", "晚班 12:00-次日01:30"), days)).toEqual([["2026-05-01", 13.5]]);
    const early = grid("17:00", "03:50\n12:00", null, null);
    expect(await hoursBy(shift("26-05-02 星期六", "早班 04:00-12:00"), early)).toEqual([["2026-05-02", 8 + 10 / 60]]);
  });

  it("ends the evening before in 每日统计 and 日报 too, which pair it with the evening of its own day", async () => {
    const night = "晚班 16:00-次日00:30";
    const daily = dailySheet([
      { who: ZHANG, date: "26-05-01 星期五", shift: night, punches: ["16:02", null] },
      { who: ZHANG, date: "26-05-02 星期六", shift: night, punches: ["00:22", "16:01"] },
      { who: ZHANG, date: "26-05-03 星期日", shift: night, punches: ["00:25", null] },
    ]);
    expect(await hoursBy(daily)).toEqual([["2026-05-01", 8 + 20 / 60], ["2026-05-02", near(8.4)]]); // prettier-ignore
    const row = (date: string, first: string, last: string) => [date, "张三", "1001", night, first, last, "--", "正常", "--", "--"]; // prettier-ignore
    const weCom = weComDaily([row("2026/05/01 星期五", "16:02", "--"), row("2026/05/02 星期六", "00:22", "16:01")]);
    expect(await hoursBy(weCom)).toEqual([["2026-05-01", 8 + 20 / 60]]);
    const paired = dailySheet([
      { who: ZHANG, date: "26-05-01 星期五", shift: night, punches: ["16:02", "次日00:31"] },
      { who: ZHANG, date: "26-05-02 星期六", shift: "", punches: ["00:40", "06:40"] },
    ]);
    expect(await hoursBy(paired)).toEqual([["2026-05-01", near(8 + 29 / 60)], ["2026-05-02", 6]]); // prettier-ignore
  });

  it("is settled source by source", async () => {
    const records = recordSheet([
      ["张三", "26-05-01 星期五", null, "26-05-01 16:00", null],
      ["张三", "26-05-02 星期六", null, "26-05-02 00:10", null],
    ]);
    expect(await hoursBy(grid("16:00\n22:00", null, null, null), records)).toEqual([["2026-05-01", 6]]);
    expect(await hoursBy(records)).toEqual([["2026-05-01", 8 + 10 / 60]]);
  });
});

describe("a session by punches alone", () => {
  it("is noted over 12 hours at its cell", async () => {
    const daily = dailySheet([{ who: LI, date: "26-05-01 星期五", shift: DAY_SHIFT, punches: ["08:00", "21:00"] }]);
    const centre = await openCentre([ROSTER, daily, grid("08:00\n20:00", "08:00\n20:01", null, "07:00\n21:00")]);
    expect(problemsOf(centre)).toEqual([
      "longSession 每日统计!G5 08:00-21:00",
      "longSession 打卡时间!H4 08:00-20:01",
      "longSession 打卡时间!J4 07:00-21:00",
    ]);
    expect(centre.readings.map(({ noted }) => noted)).toEqual([0, 1, 1]);
    expect(countsOf(centre)[2]).toBe("打卡时间 attendance 3 = 3 + 0 + 0");
  });
});

describe("午休", () => {
  const days = grid("09:00\n18:00", "09:00\n12:00\n13:00\n18:00", "13:00\n18:00", "09:00\n12:30\n13:00\n18:00");

  it("is taken off a day's hours by punches, less what of its span is no work anyway", async () => {
    expect(await hoursBy(definitions("午休", "12:00-13:30 60"), days)).toEqual([
      ["2026-05-01", 8],
      ["2026-05-02", 8],
      ["2026-05-03", 5],
      ["2026-05-04", 8],
    ]);
    expect((await hoursBy(days)).map(([, hours]) => hours)).toEqual([9, 8, 5, 8.5]);
  });

  it("is on the next day where it is that of a night", async () => {
    const night = grid("17:00", "02:00", null, null);
    expect(await hoursBy(definitions("午休", "00:00-00:30"), night)).toEqual([["2026-05-01", 8.5]]);
  });

  it("is taken off neither 工时 nor an export's own 工作时长", async () => {
    const own = sheet("工时", [["日期", "工号", "签入", "签出"], ["2026-05-01", "1001", "09:00", "18:00"]]); // prettier-ignore
    const daily = dailySheet([{ who: ZHANG, date: "26-05-02 星期六", shift: DAY_SHIFT, amounts: { "工作时长(分钟)": "540" } }]); // prettier-ignore
    expect(await hoursBy(definitions("午休", "12:00-13:00 60"), own, daily)).toEqual([["2026-05-01", 9], ["2026-05-02", 9]]); // prettier-ignore
  });

  it("that no hours by punches lack is said on the sheet", async () => {
    const stampOf = (...sheets: Sheets) => stampIn(agentOutputHours, ...sheets);
    expect(await stampOf(days)).toContain("按打卡算的工时含午休");
    expect(await stampOf(days, definitions("午休", "12:00-13:30 60"))).toContain("午休:12:00-13:30 60(默认 无)");
    expect(await stampOf(days, definitions("午休", "12:00-13:30 60"))).not.toContain("含午休");
    expect(await stampOf()).not.toContain("含午休");
  });

  it("is named on no sheet without hours by punches", async () => {
    const own = sheet("工时", [["日期", "工号", "签入", "签出"], ["2026-05-01", "1001", "09:00", "18:00"]]); // prettier-ignore
    const lunch = definitions("午休", "12:00-13:30 60");
    expect(await stampIn(attendanceMonthly, days)).toMatch(/ · 口径 默认$/);
    expect(await stampIn(attendanceMonthly, days, lunch)).toMatch(/ · 口径 默认$/);
    expect(await stampIn(agentOutputHours, own, lunch)).not.toContain("午休");
  });
});

type Sheets = Parameters<typeof openCentre>[0];

async function stampIn(report: AnyReport<Centre>, ...sheets: Sheets): Promise<string | null> {
  const calls = sheet("外呼明细", [["日期", "工号", "业务", "结果"], ["2026-05-01", "1001", "彩铃", "成功"]]); // prettier-ignore
  const prices = sheet("业务单价", [["业务", "单价"], ["彩铃", 1]]); // prettier-ignore
  const centre = await openCentre([ROSTER, calls, prices, ...sheets]);
  return gridOf(report, centre, "2026-05").stamp;
}

describe("时长来源", () => {
  const amounts = { "工作时长(分钟)": "480" };
  const daily = dailySheet([{ who: ZHANG, date: "26-05-01 星期五", shift: DAY_SHIFT, punches: ["08:30", "18:00"], amounts }]); // prettier-ignore

  it("is the punches, or the export's own 工作时长 where 口径 prefers it", async () => {
    expect(await hoursBy(daily)).toEqual([["2026-05-01", 9.5]]);
    expect(await hoursBy(definitions("时长来源", "导出"), daily)).toEqual([["2026-05-01", 8]]);
    const alone = grid(null, "09:00\n18:00", null, null);
    expect(await hoursBy(definitions("时长来源", "导出"), alone)).toEqual([["2026-05-02", 9]]);
  });
});
