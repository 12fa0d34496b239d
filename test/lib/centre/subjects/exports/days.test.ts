import * as fc from "fast-check";
import { openCentre } from "../../../../../src/lib/centre/reading/open-centre.ts";
import { attendanceMonthly } from "../../../../../src/lib/centre/reports/discipline/attendance-monthly.ts";
import type { Sheet } from "../../../../../src/lib/table/sheet.ts";
import { jsonOf, near, pick } from "../../../../support/centre.ts";
import { hoursOf, presenceOf, problemsOf } from "../../../../support/centre-rows.ts";
import { type Cell, sheet } from "../../../../support/sheets.ts";

const ROSTER = sheet("人员", [["工号", "姓名", "班组"], ["1001", "甲一", "一班"], ["1002", "乙二", "一班"]]); // prettier-ignore
const SHIFT = "早班 09:00-18:00";

type Day = Readonly<Record<string, Cell>>;

/** DingTalk's 每日统计 of one person, with the columns given behind the usual ones. */
function dailyOf(columns: readonly string[], days: readonly Day[], name = "甲一"): Sheet {
  const header = ["姓名", "考勤组", "日期", "班次", "上班1打卡时间", "上班1打卡结果", "下班1打卡时间", "下班1打卡结果", "关联的审批单", ...columns]; // prettier-ignore
  const rows = days.map((day) => header.map((column) => ({ 姓名: name, 考勤组: "默认", 班次: SHIFT, ...day })[column] ?? null)); // prettier-ignore
  return sheet("每日统计", [["每日统计 统计日期:2026-06-01 至 2026-06-30"], header, ...rows]);
}

const PRESENT = { 上班1打卡时间: "08:58", 上班1打卡结果: "正常", 下班1打卡时间: "18:02", 下班1打卡结果: "正常" };
const AWAY = { 上班1打卡结果: "请假", 下班1打卡结果: "请假" };

async function monthOf(...sheets: Sheet[]) {
  const centre = await openCentre([ROSTER, ...sheets]);
  const { rows } = jsonOf(attendanceMonthly, centre, "2026-06");
  const told = (...columns: string[]) => pick(rows.slice(0, 1), ...columns)[0];
  return { centre, told };
}

describe("a day of 每日统计", () => {
  it("has the leave of its columns, in days of 口径 每天工时, and the approval only where no column says any", async () => {
    const columns = ["事假(小时)", "调休(小时)", "年假(天)"];
    const days = [
      { ...PRESENT, 日期: "26-06-01 星期一", 上班1打卡结果: "请假", 关联的审批单: "调休06-01 09:00到06-01 10:00 1小时", "调休(小时)": "1" }, // prettier-ignore
      { ...AWAY, 日期: "26-06-02 星期二", 关联的审批单: "事假06-02 09:00到06-02 13:00 4小时", "事假(小时)": "4", "年假(天)": "0.5" }, // prettier-ignore
      { ...AWAY, 日期: "26-06-03 星期三", 关联的审批单: "婚假06-03 14:00到06-04 18:00 12小时" },
      { ...AWAY, 日期: "26-06-04 星期四", 关联的审批单: "婚假06-03 14:00到06-04 18:00 12小时" },
    ];
    const leave = ["due", "attended", "personalLeave", "compensatory", "annualLeave", "marriageLeave"];
    const { told } = await monthOf(dailyOf(columns, days));
    expect(told(...leave)).toEqual([4, 1.375, 0.5, 0.125, 0.5, 1.5]);
    const house = sheet("口径", [["块", "项", "值"], ["工时口径", "每天工时", "7.5"]]); // prettier-ignore
    const short = await monthOf(house, dailyOf(columns, days));
    expect(short.told("personalLeave", "compensatory", "annualLeave")).toEqual([near(4 / 7.5), near(1 / 7.5), 0.5]);
  });

  it("has what was approved of a kind without a column beside the columns of others, and no more than the day holds", async () => {
    const half = { ...AWAY, "事假(小时)": 4 };
    const days = [
      { ...half, 日期: "2026-06-01", 关联的审批单: "事假06-01 09:00到06-01 13:00 4小时\n婚假06-01 14:00到06-01 18:00 4小时" }, // prettier-ignore
      { ...half, 日期: "2026-06-02", 关联的审批单: "婚假06-02 全天 1天" },
      { ...half, 日期: "2026-06-03", 关联的审批单: "婚假" },
      { ...half, 日期: "2026-06-04", 关联的审批单: "年假06-04 上午 0.5天" },
      { ...AWAY, 日期: "2026-06-05", "事假(小时)": 8, 关联的审批单: "婚假06-05 14:00到06-05 18:00 4小时" },
      { ...AWAY, 日期: "2026-06-08", 关联的审批单: "婚假06-08 09:00到06-08 18:00 8小时;丧假06-08 14:00到06-08 18:00 4小时" }, // prettier-ignore
      { ...AWAY, 日期: "2026-06-09", "陪产假(天)": 0.5, 关联的审批单: "护理假06-09 14:00到06-09 18:00 4小时;陪产假06-09 09:00到06-09 13:00 4小时" }, // prettier-ignore
    ];
    const { told } = await monthOf(dailyOf(["事假(小时)", "年假(天)", "陪产假(天)"], days));
    const kinds = ["personalLeave", "marriageLeave", "annualLeave", "bereavementLeave", "otherLeave"];
    expect(told("due", "attended", ...kinds)).toEqual([7, 0.5, 3, 2.5, 0, 0, 1]);
  });

  it("has 急诊 as 病假, and the hours in brackets, which a remark is not", async () => {
    const days = [
      { ...PRESENT, 日期: "2026-06-01", 上班1打卡结果: "急诊（2小时）" },
      { ...PRESENT, 日期: "2026-06-02", 上班1打卡结果: "病假急诊 2小时" },
      { ...PRESENT, 日期: "2026-06-03", 上班1打卡结果: "事假(2小时)" },
      { ...AWAY, 日期: "2026-06-04", 下班1打卡结果: "事假（家中有事）" },
      { ...PRESENT, 日期: "2026-06-05", "急诊(小时)": 4 },
    ];
    const { told } = await monthOf(dailyOf(["急诊(小时)"], days));
    expect(told("sickLeave", "personalLeave", "otherLeave")).toEqual([1, 1.25, 0]);
  });

  it("takes a column of other leave for that of every kind without one", async () => {
    const days = [
      { ...AWAY, 日期: "2026-06-01", "其他(天)": 0.5, 关联的审批单: "护理假06-01 14:00到06-01 18:00 4小时" },
    ];
    const { told } = await monthOf(dailyOf(["其他(天)"], days));
    expect(told("attended", "otherLeave")).toEqual([0.5, 0.5]);
  });

  it("keeps what else the day holds beside leave, and takes a count for all there is of it", async () => {
    const columns = ["迟到次数", "迟到时长", "严重迟到次数", "严重迟到时长", "早退次数", "上班缺卡次数", "下班缺卡次数", "旷工天数", "病假(小时)"]; // prettier-ignore
    const days = [
      { ...PRESENT, 日期: "2026-06-01", 上班1打卡结果: "迟到", 下班1打卡结果: "请假", 迟到次数: 1, 迟到时长: 8, "病假(小时)": 1.5 }, // prettier-ignore
      { 日期: "2026-06-02", 上班1打卡时间: "13:30", 上班1打卡结果: "请假", 下班1打卡结果: "缺卡", 下班缺卡次数: 1, "病假(小时)": 4.5 }, // prettier-ignore
      { ...PRESENT, 日期: "2026-06-03", 上班1打卡结果: "严重迟到", 严重迟到次数: 1, 严重迟到时长: 45 },
      { 日期: "2026-06-04", 上班1打卡结果: "缺卡", 下班1打卡结果: "缺卡", 旷工天数: 1 },
      { ...PRESENT, 日期: "2026-06-05", 上班1打卡结果: "迟到" },
    ];
    const { told } = await monthOf(dailyOf(columns, days));
    expect(told("late", "lateMinutes", "early", "missed", "missedIn", "missedOut", "absent")).toEqual([2, 53, 0, 1, 0, 1, 1]); // prettier-ignore
    expect(told("due", "attended", "sickLeave", "attendanceScore")).toEqual([5, 3.25, 0.75, 75.625]);
  });

  it("is attended as its own 出勤天数 says, off days apart; work on these is in no rate", async () => {
    const days = [
      { ...PRESENT, 日期: "2026-06-01", 出勤天数: "1", "事假(小时)": "0.5" },
      { ...PRESENT, 日期: "2026-06-02", 出勤天数: "0.5" },
      { 日期: "2026-06-03", 出勤天数: null, 下班1打卡结果: "缺卡" },
      { ...PRESENT, 日期: "2026-06-06", 班次: "休息", 出勤天数: "1" },
      { ...PRESENT, 日期: "2026-06-07", 班次: "未排班", 出勤天数: "0" },
      { 日期: "2026-06-08", 休息天数: "1" },
    ];
    const { told } = await monthOf(dailyOf(["出勤天数", "休息天数", "事假(小时)"], days));
    const parts = ["due", "attended", "attendedOff", "missed", "attendanceRate"];
    expect(told(...parts)).toEqual([3, 1.5, 1, 1, 0.5]);
    const uncounted = days.map((day) => ({ ...day, 出勤天数: null }));
    const without = await monthOf(dailyOf(["出勤天数", "休息天数", "事假(小时)"], uncounted));
    expect(without.told(...parts)).toEqual([3, 2.9375, 2, 1, near(2.9375 / 3)]);
  });

  it("is attended by rule where 出勤天数 is blank and somebody came", async () => {
    const days = [
      { ...PRESENT, 日期: "2026-06-01", 出勤天数: "1" },
      { ...PRESENT, 日期: "2026-06-02", 出勤天数: null, 工作时长: "480" },
      { ...PRESENT, 日期: "2026-06-03", 出勤天数: "--", "事假(小时)": "4" },
      { 日期: "2026-06-04", 上班1打卡结果: "正常", 下班1打卡结果: "正常" },
      { 日期: "2026-06-05", 工作时长: "480" },
      { 日期: "2026-06-08", 上班1打卡结果: "缺卡", 下班1打卡结果: "缺卡" },
      { ...AWAY, 日期: "2026-06-09", "事假(小时)": "4" },
    ];
    const { told } = await monthOf(dailyOf(["出勤天数", "工作时长", "事假(小时)"], days));
    expect(told("due", "attended", "personalLeave")).toEqual([7, 4.5, 1]);
  });

  it("is neither due nor leave where a long leave reaches over a day off", async () => {
    const long = { 关联的审批单: "事假06-05 09:00到06-10 18:00 24小时" };
    const days = [
      { ...AWAY, ...long, 日期: "2026-06-05", "事假(小时)": 8 },
      { ...long, 日期: "2026-06-06", 班次: "休息", 休息天数: 1 },
      { ...long, 日期: "2026-06-07", 班次: SHIFT, 休息天数: 1 },
      { ...long, 日期: "2026-06-08", 班次: null },
      { ...AWAY, ...long, 日期: "2026-06-09", "事假(小时)": 8 },
      { ...AWAY, ...long, 日期: "2026-06-10" },
      { 日期: "2026-06-11" },
    ];
    const { told } = await monthOf(dailyOf(["休息天数", "事假(小时)"], days));
    expect(told("due", "attended", "attendedOff", "personalLeave")).toEqual([3, 0, 0, 3]);
  });

  it("has leave of every kind, whatever its column is called, that without a status noted as 其他假", async () => {
    const columns = ["请假-事假", "全薪病假(小时)", "带薪年休假(天)", "陪产假(天)", "育儿假(天)", "其他(天)", "年假余额(天)", "休息日加班计为调休(小时)"]; // prettier-ignore
    const days = [
      { ...AWAY, 日期: "2026-06-01", "育儿假(天)": 1, "年假余额(天)": 5 },
      { ...AWAY, 日期: "2026-06-02", "陪产假(天)": 1, "休息日加班计为调休(小时)": 8 },
      { ...PRESENT, 日期: "2026-06-03", "请假-事假": 2, "全薪病假(小时)": "4小时", "带薪年休假(天)": 0.25 },
      { ...AWAY, 日期: "2026-06-04", 关联的审批单: "护理假06-04 全天 1天" },
      { ...AWAY, 日期: "2026-06-05", "其他(天)": 0.5 },
      { ...AWAY, 日期: "2026-06-08" },
    ];
    const { centre, told } = await monthOf(dailyOf(columns, days));
    expect(told("due", "attended", "personalLeave", "sickLeave", "annualLeave", "otherLeave", "compensatory", "maternityLeave", "attendanceScore")).toEqual([6, 0.5, 0.25, 0.5, 0.25, 4.5, 0, 0, 99.5]); // prettier-ignore
    expect(problemsOf(centre).map((problem) => problem.replace(/ .*!/, " "))).toEqual([
      "otherLeave N3 育儿假",
      "otherLeave M4 陪产假",
      "otherLeave I6 护理假",
      "otherLeave O7 其他",
      "otherLeave F8 请假",
    ]);
  });

  it("is classed by 考勤口径 where a centre says what its leave is", async () => {
    const house = sheet("口径", [["块", "项", "值"], ["考勤口径", "育儿假", "年假"], ["考勤口径", "护理假", "其他假"]]); // prettier-ignore
    const days = [
      { ...AWAY, 日期: "2026-06-01", 关联的审批单: "育儿假06-01 全天 1天" },
      { ...AWAY, 日期: "2026-06-02", "育儿假(天)": 1 },
      { ...AWAY, 日期: "2026-06-03", "护理假(天)": 1 },
    ];
    const { centre, told } = await monthOf(house, dailyOf(["育儿假(天)", "护理假(天)"], days));
    expect([told("due", "annualLeave", "otherLeave"), problemsOf(centre)]).toEqual([[1, 2, 1], []]);
  });

  it("is late by h:mm where text has a colon, and by the unit of the header where it has none", async () => {
    const days = [
      { ...PRESENT, 日期: "2026-06-01", 迟到时间: "00:09" },
      { ...PRESENT, 日期: "2026-06-02", 早退时间: "1:30" },
      { ...PRESENT, 日期: "2026-06-03", 迟到时间: "9" },
      { ...PRESENT, 日期: "2026-06-04", 迟到时间: 15, 早退时间: "0:00:30" },
    ];
    const { told } = await monthOf(dailyOf(["迟到时间", "早退时间"], days));
    expect(told("late", "lateMinutes", "early", "earlyMinutes", "missed")).toEqual([3, 33, 2, 90.5, 0]);
    const inMinutes = ["00:09", 9].map((late, place) => ({
      ...PRESENT,
      日期: `2026-06-0${place + 1}`,
      "迟到时间(分钟)": late,
    }));
    const minutes = await monthOf(dailyOf(["迟到时间(分钟)"], inMinutes));
    expect(minutes.told("late", "lateMinutes")).toEqual([2, 18]);
  });

  it("has the hours of 工作时长, minutes but for what can only be hours, and is a day with hours", async () => {
    const days = [
      { 日期: "2026-06-01", 上班1打卡结果: "正常", 工作时长: "8" },
      { 日期: "2026-06-02", 上班1打卡结果: "正常", 工作时长: "425" },
      { 日期: "2026-06-03", 上班1打卡结果: "正常", 工作时长: "7:30" },
    ];
    const { centre } = await monthOf(dailyOf(["工作时长"], days));
    expect(hoursOf(centre, "date", "hours")).toEqual([
      ["2026-06-01", 8],
      ["2026-06-02", near(425 / 60)],
      ["2026-06-03", 7.5],
    ]);
    expect(presenceOf(centre, "atWork").flat()).toEqual([1, 1, 1]);
  });

  it("is found by the name of somebody who has left", async () => {
    const { centre, told } = await monthOf(dailyOf([], [{ ...PRESENT, 日期: "2026-06-01" }], "甲一（离职）"));
    expect([told("due", "attended"), problemsOf(centre)]).toEqual([[1, 1], []]);
  });
});

describe("a month of 每日统计", () => {
  const MEASURES = ["出勤天数", "休息天数", "迟到次数", "迟到时长(分钟)", "严重迟到次数", "早退次数", "上班缺卡次数", "下班缺卡次数", "旷工天数", "旷工迟到天数", "事假(小时)", "病假(小时)", "年假(天)", "调休(小时)"]; // prettier-ignore
  const halves = fc.constantFrom(0, 0, 0, 0.5, 1);
  const times = fc.constantFrom(0, 0, 0, 1, 2);
  const hours = fc.constantFrom(0, 0, 0, 0.5, 4, 7.5, 8);
  const due = fc.record({ 出勤天数: halves, 迟到次数: times, "迟到时长(分钟)": fc.nat(90), 严重迟到次数: times, 早退次数: times, 上班缺卡次数: times, 下班缺卡次数: times, 旷工天数: fc.constantFrom(0, 0, 0.5), 旷工迟到天数: fc.constantFrom(0, 0.5), "事假(小时)": hours, "病假(小时)": hours, "年假(天)": halves, "调休(小时)": hours }); // prettier-ignore
  const off = fc.record({ 出勤天数: halves, 休息天数: fc.constant(1), 班次: fc.constantFrom("休息", "未排班") });

  it("comes out as its 月度汇总 has it", async () => {
    const month = fc.array(fc.oneof({ arbitrary: due, weight: 5 }, { arbitrary: off, weight: 2 }), { minLength: 1, maxLength: 30 }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(month, async (drawn) => {
        const days: Day[] = drawn.map((day, place) => ({
          ...day,
          日期: `2026-06-${String(place + 1).padStart(2, "0")}`,
        }));
        const sum = (column: string) => days.reduce((total, day) => total + Number(day[column] ?? 0), 0);
        const summary = sheet("月度汇总", [
          ["姓名", "考勤组", ...MEASURES],
          ["甲一", "默认", ...MEASURES.map(sum)],
        ]);
        const { centre, told } = await monthOf(dailyOf(MEASURES, days), summary);
        expect(problemsOf(centre)).toEqual([]);
        const [attended = 0, attendedOff = 0] = (told("attended", "attendedOff") as (number | null)[]).map(
          (one) => one ?? 0,
        );
        expect(attended + attendedOff).toBeCloseTo(sum("出勤天数"));
        expect(told("late", "lateMinutes", "early", "missedIn", "missedOut", "absent")).toEqual(
          [sum("迟到次数") + sum("严重迟到次数"), sum("迟到时长(分钟)"), sum("早退次数"), sum("上班缺卡次数"), sum("下班缺卡次数"), sum("旷工天数") + sum("旷工迟到天数")].map(near), // prettier-ignore
        );
        expect(told("personalLeave", "sickLeave", "annualLeave", "compensatory")).toEqual(
          [sum("事假(小时)") / 8, sum("病假(小时)") / 8, sum("年假(天)"), sum("调休(小时)") / 8].map(near),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe("a cell of 月度汇总 alone", () => {
  const DAYS = Array.from({ length: 30 }, (_, place) => "六日"[(place + 2) % 7] ?? String(place + 1));

  /** 月度汇总 of June for one person, with the cells of some of its days. */
  const monthly = (cells: Readonly<Record<number, string>>) =>
    sheet("月度汇总", [
      ["月度汇总 统计日期:2026-06-01 至 2026-06-30"],
      ["姓名", "考勤组", ...DAYS],
      ["甲一", "默认", ...DAYS.map((_, place) => cells[place + 1] ?? null)],
    ]);

  it("has no more leave than its approval is long, and none on the days off within", async () => {
    const over = (text: string, days: readonly number[]) =>
      monthly(Object.fromEntries(days.map((day) => [day, `${text}\n(-)`])));
    const figures = ["due", "attended", "personalLeave"];
    const weekend = await monthOf(over("事假06-04 09:00到06-08 18:00 24小时", [4, 5, 6, 7, 8]));
    expect(weekend.told(...figures)).toEqual([3, 0, 3]);
    const worked = await monthOf(over("事假06-04 09:00到06-08 18:00 40小时", [4, 5, 6, 7, 8]));
    expect(worked.told(...figures)).toEqual([5, 0, 5]);
    const festival = await monthOf(over("事假06-18 09:00到06-22 18:00 16小时", [18, 19, 20, 21, 22]));
    expect(festival.told(...figures)).toEqual([2, 0, 2]);
    const house = sheet("口径", [["块", "项", "值"], ["日历口径", "2026-06-05", "休"]]); // prettier-ignore
    const own = await monthOf(house, over("事假06-04 09:00到06-08 18:00 2天", [4, 5, 6, 7, 8]));
    expect(own.told(...figures)).toEqual([2, 0, 2]);
    const halves = await monthOf(over("事假06-05 14:00到06-08 18:00 12小时", [5, 6, 7, 8]));
    expect(halves.told("due", "personalLeave")).toEqual([2, 1.5]);
  });

  it("has half a day and half an hour in words", async () => {
    const leave = await monthOf(monthly({ 1: "请假半天", 2: "请假半天\n(08:58,12:02)", 3: "事假半天", 4: "下午病假", 5: "年假全天" })); // prettier-ignore
    const kinds = ["due", "attended", "otherLeave", "personalLeave", "sickLeave", "annualLeave"];
    expect(leave.told(...kinds)).toEqual([4, 2, 1, 0.5, 0.5, 1]);
    const off = await monthOf(monthly({ 1: "早退半小时", 2: "迟到1小时半", 3: "早退1.5小时", 4: "迟到1次,半小时", 5: "请假半小时" })); // prettier-ignore
    expect(off.told("late", "lateMinutes", "early", "earlyMinutes", "otherLeave")).toEqual([2, 120, 2, 120, 0.0625]);
  });
});

describe("WeCom's 上下班打卡", () => {
  const header = ["时间", "姓名", "账号", "班次", "最早", "最晚", "假勤申请", "考勤结果", "迟到次数(次)", "迟到时长(分钟)", "旷工次数(次)", "旷工时长(分钟)", "缺卡次数(次)", "事假(天)", "哺乳假(小时)"]; // prettier-ignore
  const day = (date: string, cells: Day) => header.map((column) => ({ 时间: date, 姓名: "甲一", 账号: "1001", 班次: "白班(09:00-18:00)", ...cells })[column] ?? "--"); // prettier-ignore

  it("counts parts of days by 旷工时长, and no day off", async () => {
    const daily = sheet("概况统计与打卡明细", [
      header,
      day("2026/06/01 星期一", {
        最早: "13:00",
        最晚: "18:05",
        考勤结果: "旷工",
        "旷工次数(次)": 1,
        "旷工时长(分钟)": 240,
      }),
      day("2026/06/02 星期二", { 考勤结果: "旷工", "旷工次数(次)": 1 }),
      day("2026/06/03 星期三", {
        最早: "08:55",
        最晚: "18:05",
        假勤申请: "哺乳假1小时",
        考勤结果: "正常",
        "哺乳假(小时)": 1,
      }),
      day("2026/06/04 星期四", { 最早: "08:55", 考勤结果: "缺卡", "缺卡次数(次)": 1 }),
      day("2026/06/05 星期五", { 班次: "休息", 考勤结果: "正常（休息）" }),
      day("2026/06/06 星期六", { 班次: "--", 考勤结果: "正常（未排班）" }),
    ]);
    const { told } = await monthOf(daily);
    expect(told("due", "attended", "absent", "missed", "missedOut", "otherLeave")).toEqual([
      4, 2.375, 1.5, 1, 0, 0.125,
    ]);
  });

  it("is due and 缺卡 where the result says so and 缺卡次数 is blank", async () => {
    const daily = sheet("概况统计与打卡明细", [
      header,
      day("2026/06/01 星期一", { 考勤结果: "未打卡" }),
      day("2026/06/02 星期二", { 最早: "08:55", 最晚: "18:05", 考勤结果: "正常", "缺卡次数(次)": 0 }),
    ]);
    const { told } = await monthOf(daily);
    expect(told("due", "missed")).toEqual([2, 1]);
  });

  it("takes the year of a month's 统计时间 from 制表时间", async () => {
    const days = Array.from({ length: 30 }, (_, place) => `${place + 1}\n星期${"一二三四五六日"[place % 7]!}`);
    const cells: Cell[] = days.map(() => "正常（休息） ;");
    [cells[0], cells[1], cells[2], cells[3]] = ["正常 ;", "迟到1次,12分钟 ;", "旷工1次 ;", "事假0.5天 ;"];
    const monthly = (time: string) =>
      sheet("上下班打卡_月报", [[time], ["姓名", "账号", "正常天数(天)", ...days], ["甲一", "1001", 3, ...cells]]);
    const figures = ["due", "attended", "late", "lateMinutes", "absent", "personalLeave"];
    for (const made of ["2026-07-01 09:00(UTC+8)", "2027-05-31 09:00"]) {
      const { told } = await monthOf(monthly(`统计时间:06-01 ～ 06-30     制表时间:${made}`));
      expect(told(...figures)).toEqual([4, 2.5, 1, 12, 1, 0.5]);
    }
  });
});
