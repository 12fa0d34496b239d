import { hours } from "../../../../../src/lib/centre/subjects/hours/hours.ts";
import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { ROSTER, dailySheet, monthSheet, punchGrid, recordSheet, weComDaily, weComMonthly, type DailyRow } from "../../../../support/attendance-exports.ts"; // prettier-ignore
import { countsOf, daysOf, hoursOf, problemsOf } from "../../../../support/centre-rows.ts";
import { sheet } from "../../../../support/sheets.ts";

const ZHANG = ["张三", ""] as const;
const LI = ["李四", "1002"] as const;
const MAY = ["26-05-01 星期五", "26-05-02 星期六", "26-05-03 星期日", "26-05-04 星期一"] as const;
const [MAY_1, MAY_2, MAY_3, MAY_4] = MAY;
const DAY_SHIFT = "早班 08:30-18:00";
const NIGHT_SHIFT = "夜班 17:00-次日01:30";

const LATE: DailyRow = {
  who: ZHANG,
  date: MAY_1,
  shift: DAY_SHIFT,
  punches: ["08:35", "18:12"],
  results: ["迟到", "正常"],
  amounts: { 出勤天数: "1", 迟到次数: "1", "迟到时长(分钟)": "5" },
};

describe("DingTalk's 每日统计", () => {
  it("is attendance and sessions, whoever has no 工号 found by name", async () => {
    const rows: DailyRow[] = [
      LATE,
      { who: ZHANG, date: MAY_2, shift: "休息", amounts: { 休息天数: "1" } },
      { who: ZHANG, date: MAY_4, shift: DAY_SHIFT, approvals: "事假05-04 08:30到05-04 18:00 8小时", results: ["请假", "请假"], amounts: { "事假(小时)": "8" } }, // prettier-ignore
      { who: LI, date: MAY_1, shift: NIGHT_SHIFT, punches: ["16:55", "次日01:32"], results: ["正常", "正常"], amounts: { 出勤天数: "1" } }, // prettier-ignore
      { who: LI, date: MAY_2, shift: NIGHT_SHIFT, punches: ["16:58", null], results: ["正常", "缺卡"], amounts: { 出勤天数: "1", 下班缺卡次数: "1" } }, // prettier-ignore
      { who: LI, date: MAY_4, shift: NIGHT_SHIFT, results: ["旷工", "旷工"], amounts: { 旷工天数: "1" } },
    ];
    const centre = await openCentre([ROSTER, dailySheet(rows)]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-01 迟到 5 分钟",
      "1001 2026-05-02 休息",
      "1001 2026-05-04 事假",
      "1002 2026-05-01 出勤",
      "1002 2026-05-02 缺卡",
      "1002 2026-05-04 旷工",
    ]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([
      ["2026-05-01", "1001", 9 + 37 / 60],
      ["2026-05-01", "1002", 8 + 37 / 60],
    ]);
    expect([countsOf(centre)[1], ...problemsOf(centre)]).toEqual(["每日统计 attendance 6 = 6 + 0 + 0"]);
  });

  it("sets aside who may be several people, words nobody knows and a day told twice; notes who is unknown", async () => {
    const rest = { shift: "休息", amounts: { 休息天数: "1" } };
    const rows: DailyRow[] = [
      { who: ["王五", ""], date: MAY_1, ...rest },
      { who: ["赵六", ""], date: MAY_1, ...rest },
      { who: ["张三", "1002"], date: MAY_1, ...rest },
      { ...LATE, results: ["罢工", "正常"], amounts: {} },
      LATE,
      { ...LATE, punches: ["08:36", "18:12"] },
      { ...LATE, date: "五月一号" },
    ];
    const centre = await openCentre([ROSTER, dailySheet(rows)]);
    expect(problemsOf(centre)).toEqual([
      "ambiguousAgent 每日统计!A5 王五",
      "unknownAgent 每日统计!A6 赵六",
      "ambiguousAgent 每日统计!D7 1002",
      "unknownWord 每日统计!K8 罢工",
      "duplicateRow 每日统计!G10 26-05-01 星期五",
      "unreadableDate 每日统计!G11 五月一号",
    ]);
    expect(countsOf(centre)[1]).toBe("每日统计 attendance 7 = 2 + 5 + 0");
  });

  it("counts a day that its columns tell of, whatever word it has as a result, and notes that word", async () => {
    const centre = await openCentre([ROSTER, dailySheet([{ ...LATE, results: ["罢工", "正常"] }])]);
    expect([...daysOf(centre), ...problemsOf(centre)]).toEqual([
      "1001 2026-05-01 迟到 5 分钟",
      "unknownWord 每日统计!K5 罢工",
    ]);
    expect(countsOf(centre)[1]).toBe("每日统计 attendance 1 = 1 + 0 + 0");
  });

  it("takes a centre's own words by 考勤口径, and passes over what was applied for other than leave", async () => {
    const words = sheet("口径", [["块", "项", "值"], ["考勤口径", "育儿假", "年假"]]); // prettier-ignore
    const rows: DailyRow[] = [
      { who: LI, date: MAY_1, shift: DAY_SHIFT, results: ["育儿假05-01 08:30到05-01 18:00 8小时", "请假"] },
      { who: LI, date: MAY_2, shift: DAY_SHIFT, results: ["正常", "正常"], approvals: "换班申请" },
    ];
    const centre = await openCentre([ROSTER, words, dailySheet(rows)]);
    expect([...problemsOf(centre), ...daysOf(centre)]).toEqual(["1002 2026-05-01 年假", "1002 2026-05-02 出勤"]);
  });

  it("yields to the team's own 考勤 and 工时", async () => {
    const own = sheet("考勤", [["日期", "工号", "状态"], ["2026-05-01", "1001", "公出"]]); // prettier-ignore
    const hours = sheet("工时", [["日期", "工号", "签入", "签出"], ["2026-05-01", "1001", "09:00", "12:00"]]); // prettier-ignore
    const centre = await openCentre([ROSTER, own, hours, dailySheet([LATE])]);
    expect(daysOf(centre)).toEqual(["1001 2026-05-01 公出"]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([["2026-05-01", "1001", 3]]);
    expect(problemsOf(centre)).toEqual([]);
  });
});

describe("DingTalk's other sheets", () => {
  const month = { who: ZHANG, days: ["上班迟到7分钟", "休息", "育儿假", "下班缺卡"] };

  it("tell of a day by 月度汇总's words, at their true cells", async () => {
    const centre = await openCentre([ROSTER, monthSheet([month])]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-01 迟到 7 分钟",
      "1001 2026-05-02 休息",
      "1001 2026-05-03 其他假",
      "1001 2026-05-04 缺卡",
    ]);
    expect(problemsOf(centre)).toEqual(["otherLeave 月度汇总!AB5 育儿假"]);
    expect(countsOf(centre).slice(1)).toEqual([
      "月度汇总 attendance 4 = 4 + 0 + 0",
      "月度汇总 attendance 1 = 1 + 0 + 0",
    ]);
    expect(centre.unread).toEqual([]);
  });

  it("count no day twice, and say nothing of what 每日统计 told", async () => {
    const alone = await openCentre([ROSTER, dailySheet([LATE])]);
    const all = await openCentre([
      ROSTER,
      monthSheet([{ ...month, amounts: LATE.amounts!, days: ["天晴", null, null, null] }]),
      dailySheet([LATE]),
      punchGrid([{ who: ZHANG, days: ["08:35  \n12:00  \n18:12", null, null, null] }]),
      recordSheet([["张三", MAY_1, "26-05-01 08:30", "26-05-01 08:35", "迟到"]]),
    ]);
    expect(daysOf(all)).toEqual(daysOf(alone));
    expect(hoursOf(all, "agentId", "hours")).toEqual(hoursOf(alone, "agentId", "hours"));
    expect(problemsOf(all)).toEqual([]);
  });

  it("give sessions where they hold punches, in pairs and over midnight", async () => {
    const centre = await openCentre([
      ROSTER,
      punchGrid([
        { who: ZHANG, days: ["08:00  \n12:00  \n13:00  \n13:02  \n18:00", "08:30", null, null] },
        { who: LI, days: ["16:55  \n次日01:25", "17:00  \n01:30", null, null] },
      ]),
      recordSheet([
        ["李四", MAY_4, "26-05-04 17:00", "26-05-04 17:20", "迟到"],
        ["李四", MAY_4, "26-05-05 01:30", "26-05-05 01:20", "早退"],
        ["李四", MAY_4, "26-05-04 17:00", "26-05-04 18:20", "打卡无效"],
      ]),
    ]);
    expect(hoursOf(centre, "date", "agentId", "hours")).toEqual([
      ["2026-05-01", "1001", 9],
      ["2026-05-01", "1002", 8.5],
      ["2026-05-02", "1002", 8.5],
      ["2026-05-04", "1002", 8],
    ]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-01 出勤",
      "1001 2026-05-02 缺卡",
      "1002 2026-05-01 出勤",
      "1002 2026-05-02 出勤",
      "1002 2026-05-04 迟到 20 分钟",
      "1002 2026-05-04 早退 10 分钟",
    ]);
  });
});

describe("an export of amounts", () => {
  const header = ["姓名", "考勤组", "日期", "工号", "出勤天数", "工作时长(分钟)", "迟到次数", "出勤率"];
  const days = [
    ["张三", "客服", MAY_1, null, "1", "480", "1", "100%"],
    ["李四", "客服", MAY_1, "1002", "1", "510", "0", "100%"],
    ["李四", "客服", MAY_2, "1002", "0", null, "0", "0%"],
  ];

  it("is days and ready hours where it has no punches, whatever rate stands beside them", async () => {
    const centre = await openCentre([ROSTER, sheet("每日统计", [header, ...days])]);
    expect(daysOf(centre)).toEqual(["1001 2026-05-01 迟到", "1002 2026-05-01 出勤"]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 8], ["1002", 8.5]]); // prettier-ignore
    expect(centre.of(hours).isKnown).toBe(true);
    expect(countsOf(centre)[1]).toBe("每日统计 attendance 3 = 3 + 0 + 0");
  });

  it("gives its hours only to a day without sessions", async () => {
    const row = { ...LATE, amounts: { ...LATE.amounts, "工作时长(分钟)": "60" } };
    const lone = { ...row, date: MAY_2, punches: ["08:35", null], results: ["迟到", "缺卡"] };
    const centre = await openCentre([ROSTER, dailySheet([row, lone])]);
    expect(hoursOf(centre, "date", "hours")).toEqual([["2026-05-01", 9 + 37 / 60], ["2026-05-02", 1]]); // prettier-ignore
  });

  it("of the month is compared and never counted, its rate no mark of a report", async () => {
    const summary = [["姓名", "考勤组", "出勤天数", "出勤率", "迟到次数"], ["张三", "客服", "3", "75%", "2"]]; // prettier-ignore
    const centre = await openCentre([ROSTER, sheet("月度汇总", summary), sheet("每日统计", [header, ...days])]);
    expect(centre.unread).toEqual([]);
    expect(problemsOf(centre)).toEqual([
      "summaryDiffers 月度汇总!C2 出勤天数 3,每日统计合计 1",
      "summaryDiffers 月度汇总!E2 迟到次数 2,每日统计合计 1",
    ]);
  });

  it("is no excuse for a report made by hand", async () => {
    const report = [["日期", "工号", "账号", "业务", "外呼量", "接通量", "定制量", "接通率"], ["2026-05-01", "1001", "u1", "彩铃", "9", "3", "1", "33%"]]; // prettier-ignore
    const centre = await openCentre([ROSTER, sheet("日报", report)]);
    expect(centre.unread.map(({ isReport }) => isReport)).toEqual([true]);
  });
});

describe("月度汇总", () => {
  it("differs from the sum of 每日统计 person by person and field by field", async () => {
    const rows = [
      LATE,
      { ...LATE, date: MAY_3 },
      { who: LI, date: MAY_1, shift: DAY_SHIFT, amounts: { 出勤天数: "1" } },
    ];
    const summary = monthSheet([
      { who: ZHANG, amounts: { 出勤天数: "3", 迟到次数: "2", "迟到时长(分钟)": "12", "事假(小时)": "4" }, days: [] },
      { who: LI, amounts: { 出勤天数: "1" }, days: [] },
    ]);
    const centre = await openCentre([ROSTER, summary, dailySheet(rows)]);
    expect(problemsOf(centre)).toEqual([
      "summaryDiffers 月度汇总!G5 出勤天数 3,每日统计合计 2",
      "summaryDiffers 月度汇总!K5 迟到时长 12 分钟,每日统计合计 10 分钟",
      "summaryDiffers 月度汇总!V5 事假 0.5 天,每日统计合计 0 天",
    ]);
  });

  it("is compared only with the days of its own workbook", async () => {
    const summary = monthSheet([{ who: ZHANG, amounts: { 出勤天数: "3" }, days: [] }], "四月.xlsx");
    expect(problemsOf(await openCentre([ROSTER, summary, dailySheet([LATE])]))).toEqual([]);
  });
});

describe("WeCom's 上下班打卡", () => {
  it("is attendance and sessions by 日报, `--` meaning none", async () => {
    const rows = [
      ["2026/05/01 星期五", "张三", "1001", "白班 09:00-18:00", "09:12", "18:01", "--", "迟到", "1", "12"],
      ["2026/05/02 星期六", "张三", "1001", "休息", "--", "--", "--", "休息", "--", "--"],
      ["2026/05/04 星期一", "李四", "lisi", "白班 09:00-18:00", "09:00", "--", "--", "缺卡", "--", "--"],
      ["2026/05/03 星期日", "李四", "lisi", "白班 09:00-18:00", "--", "--", "病假1天", "病假", "--", "--"],
    ];
    const centre = await openCentre([ROSTER, weComDaily(rows)]);
    expect(daysOf(centre)).toEqual([
      "1001 2026-05-01 迟到 12 分钟",
      "1001 2026-05-02 休息",
      "1002 2026-05-03 病假",
      "1002 2026-05-04 缺卡",
    ]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 8 + 49 / 60]]);
    expect(problemsOf(centre)).toEqual([]);
  });

  it("is attendance by 月报's days, their punches in brackets", async () => {
    const centre = await openCentre([ROSTER, weComMonthly([["张三", "1001", "1", "--", "正常(09:00-18:00)", "休息", "--", "旷工"]])]); // prettier-ignore
    expect(daysOf(centre)).toEqual(["1001 2026-05-01 出勤", "1001 2026-05-02 休息", "1001 2026-05-04 旷工"]);
    expect(hoursOf(centre, "agentId", "hours")).toEqual([["1001", 9]]);
  });
});

describe("a sheet of the team's own", () => {
  it("with a column a day is no export", async () => {
    const schedule = sheet("2026年5月排班", [["姓名", ...Array.from({ length: 31 }, (_, day) => String(day + 1))], ["张三", "早", "休"]]); // prettier-ignore
    const centre = await openCentre([ROSTER, schedule]);
    expect(centre.unread.map(({ sheet: name }) => name)).toEqual(["2026年5月排班"]);
  });

  it("with a 状态 stays 考勤, whatever punches stand beside it", async () => {
    const header = ["日期", "工号", "姓名", "班次", "上班打卡时间", "下班打卡时间", "状态"];
    const own = sheet("考勤", [header, ["2026-05-01", "1001", "张三", "早班", "08:30", "18:00", "公出"]]);
    const centre = await openCentre([ROSTER, own]);
    expect([daysOf(centre), centre.of(hours).facts.length]).toEqual([["1001 2026-05-01 公出"], 0]);
  });
});
