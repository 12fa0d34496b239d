import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { ROSTER, dailySheet, monthSheet } from "../../../../support/attendance-exports.ts";
import { problemsOf } from "../../../../support/centre-rows.ts";
import { sheet } from "../../../../support/sheets.ts";

const ZHANG = ["张三", "1001"] as const;
const LI = ["李四", "1002"] as const;
const HERE = "早班:正常\n(08:28,18:12)";
const OFF = "休息\n(-)";
const PERIOD = "统计时间:2026.05.01~2026.05.04 制表时间:2026.05.05 10:11";

type Cells = readonly (string | null)[];

/** What is noted of a 月度汇总 of 1 to 4 May 2026 that is read alone. */
async function notesOn(days: Cells, amounts: Readonly<Record<string, string>>): Promise<string[]> {
  const centre = await openCentre([ROSTER, monthSheet([{ who: ZHANG, days, amounts }])]);
  return problemsOf(centre).filter((problem) => problem.startsWith("summaryDiffers"));
}

describe("月度汇总 read alone", () => {
  it("is held against its own day cells, one note a person and total, at the total's cell", async () => {
    const days = ["早班:迟到\n(08:45,18:12)", OFF, "早班:旷工\n(-)", "早班:事假05-04 09:00到05-04 13:00 4小时\n(13:28,18:00)"]; // prettier-ignore
    const amounts = { 出勤天数: "3", 迟到次数: "2", 早退次数: "1", 旷工天数: "0", "事假(小时)": "8", "年假(天)": "1" };
    const rows = [
      { who: ZHANG, days, amounts },
      { who: LI, days: [HERE, OFF, HERE, HERE], amounts: { 出勤天数: "4", 迟到次数: "0" } },
    ];
    expect(problemsOf(await openCentre([ROSTER, monthSheet(rows)]))).toEqual([
      "summaryDiffers 月度汇总!G5 出勤天数 3,逐日考勤合计 1.5 至 2",
      "summaryDiffers 月度汇总!J5 迟到次数 2,逐日考勤合计 1",
      "summaryDiffers 月度汇总!O5 早退次数 1,逐日考勤合计 0",
      "summaryDiffers 月度汇总!S5 旷工天数 0 天,逐日考勤合计 1 天",
      "summaryDiffers 月度汇总!V5 事假 1 天,逐日考勤合计 0.5 天",
      "summaryDiffers 月度汇总!W5 年假 1 天,逐日考勤合计 0 天",
      "summaryDiffers 月度汇总!G6 出勤天数 4,逐日考勤合计 3",
    ]);
  });

  it.each<[string, Cells, Readonly<Record<string, string>>]>([
    ["days as they are", [HERE, OFF, "早班:旷工\n(-)", HERE], { 出勤天数: "2", 休息天数: "1", 旷工天数: "1", 迟到次数: "0" }], // prettier-ignore
    ["half a day of leave counted by halves", ["事假05-01 09:00到05-01 13:00 4小时\n(13:28,18:12)", OFF, OFF, HERE], { 出勤天数: "1.5", "事假(小时)": "4" }], // prettier-ignore
    ["half a day of leave counted as come", ["事假05-01 09:00到05-01 13:00 4小时\n(13:28,18:12)", OFF, OFF, HERE], { 出勤天数: "2", "事假(小时)": "4" }], // prettier-ignore
    ["leave cut to working days", ["事假05-01 09:00到05-04 18:00 16小时\n(-)", "事假05-01 09:00到05-04 18:00 16小时\n(-)", "事假05-01 09:00到05-04 18:00 16小时\n(-)", "事假05-01 09:00到05-04 18:00 16小时\n(-)"], { 出勤天数: "0", "事假(小时)": "16" }], // prettier-ignore
    ["leave that began in the month before", ["年假04-29 09:00到05-01 18:00 3天\n(-)", OFF, OFF, HERE], { 出勤天数: "1", "年假(天)": "1" }], // prettier-ignore
    ["leave in rounded hours", ["事假05-01 09:00到05-01 09:20 0.33小时\n(09:20,18:12)", OFF, OFF, HERE], { 出勤天数: "2", "事假(小时)": "0.33" }], // prettier-ignore
    ["leave without a length in days of 7.5 hours", ["事假\n(-)", OFF, OFF, HERE], { 出勤天数: "1", "事假(小时)": "7.5" }], // prettier-ignore
    ["leave of a kind that no cell tells", ["请假\n(-)", OFF, OFF, HERE], { 出勤天数: "1", "事假(小时)": "8" }],
    ["work on a day off, counted or not", [HERE, "休息\n(09:00,18:00)", OFF, HERE], { 出勤天数: "3" }],
    ["严重迟到 in its own column", ["早班:严重迟到\n(09:45,18:12)", OFF, OFF, "早班:迟到\n(08:40,18:00)"], { 迟到次数: "1", 严重迟到次数: "1" }], // prettier-ignore
    ["旷工迟到, a day of it as the export counts", ["早班:旷工迟到\n(11:45,18:12)", OFF, OFF, HERE], { 旷工迟到天数: "1", 出勤天数: "1.5" }], // prettier-ignore
    ["a card missing at each end", ["早班:缺卡\n(-)", OFF, OFF, "早班:缺卡\n(08:28)"], { 上班缺卡次数: "1", 下班缺卡次数: "2" }], // prettier-ignore
    ["minutes in cells, in rounding", ["迟到7分钟", OFF, OFF, "迟到5分钟"], { 迟到次数: "2", "迟到时长(分钟)": "13" }],
    ["minutes that no cell tells", ["迟到", OFF, OFF, "迟到5分钟"], { 迟到次数: "2", "迟到时长(分钟)": "30" }],
    ["a cell that nobody can read", ["天晴", OFF, OFF, HERE], { 出勤天数: "4", 迟到次数: "3" }],
    ["a person without day cells", [null, null, null, null], { 出勤天数: "3", 迟到次数: "1" }],
    ["blank totals", ["迟到7分钟", OFF, OFF, HERE], {}],
  ])("is silent of %s", async (_, days, amounts) => {
    expect(await notesOn(days, amounts)).toEqual([]);
  });

  it("tells of minutes that its cells do not give", async () => {
    const days = ["迟到7分钟", OFF, OFF, "迟到5分钟"];
    expect(await notesOn(days, { "迟到时长(分钟)": "20" })).toEqual([
      "summaryDiffers 月度汇总!K5 迟到时长 20 分钟,逐日考勤合计 12 分钟",
    ]);
    expect(await notesOn(["迟到", OFF, OFF, "迟到5分钟"], { "迟到时长(分钟)": "2" })).toEqual([
      "summaryDiffers 月度汇总!K5 迟到时长 2 分钟,逐日考勤合计 至少 4.5 分钟",
    ]);
  });

  it("has its leave classed as the house has it", async () => {
    const house = sheet("口径", [["块", "项", "值"], ["考勤口径", "育儿假", "年假"]]); // prettier-ignore
    const rows = [{ who: ZHANG, days: ["育儿假\n(-)", OFF, OFF, HERE], amounts: { "年假(天)": "1" } }];
    expect(problemsOf(await openCentre([ROSTER, house, monthSheet(rows)]))).toEqual([]);
    expect(problemsOf(await openCentre([ROSTER, monthSheet(rows)]))).toEqual([
      "otherLeave 月度汇总!Z5 育儿假",
      "summaryDiffers 月度汇总!W5 年假 1 天,逐日考勤合计 0 天",
    ]);
  });

  it("is held against 每日统计 where the workbook has it, its cells where that has no such column", async () => {
    const daily = dailySheet([{ who: ZHANG, date: "26-05-01 星期五", shift: "早班 08:30-18:00", amounts: { 出勤天数: "1" } }]); // prettier-ignore
    const rows = [{ who: ZHANG, days: [HERE, OFF, OFF, HERE], amounts: { 出勤天数: "2" } }];
    expect(problemsOf(await openCentre([ROSTER, daily, monthSheet(rows)]))).toEqual([
      "summaryDiffers 月度汇总!G5 出勤天数 2,每日统计合计 1",
    ]);
  });
});

describe("月报 of WeCom read alone", () => {
  it("is held against its own day cells", async () => {
    const header = ["姓名", "账号", "迟到次数(次)", "迟到时长(分钟)", "旷工次数(次)", "1\n星期五", "2\n星期六", "3\n星期日", "4\n星期一"]; // prettier-ignore
    const days = ["迟到1次,12分钟 ;", "正常（休息） ;", "旷工1次 ;", "迟到1次,3分钟 ;"];
    const notesOf = async (...totals: string[]) => {
      const rows = [["上下班打卡_月报"], [PERIOD], header, ["张三", "1001", ...totals, ...days]];
      return problemsOf(await openCentre([ROSTER, sheet("概况统计", rows)]));
    };
    expect(await notesOf("2", "15", "1")).toEqual([]);
    expect(await notesOf("3", "25", "0")).toEqual([
      "summaryDiffers 概况统计!C4 迟到次数 3,逐日考勤合计 2",
      "summaryDiffers 概况统计!D4 迟到时长 25 分钟,逐日考勤合计 15 分钟",
      "summaryDiffers 概况统计!E4 旷工次数 0,逐日考勤合计 1",
    ]);
  });
});
