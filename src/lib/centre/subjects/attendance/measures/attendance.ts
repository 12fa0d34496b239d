import { amount, choice, distinct, ratio, sum, worked } from "../../../../measure/declare.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { date } from "../../calendar/dimensions.ts";
import { agent } from "../../people/dimensions.ts";
import { attendance as subject } from "../attendance.ts";

const { attendance, calendarDue } = subject.sources;

const entries = sum<Centre>({
  id: "attendance/entries",
  title: "考勤行数",
  english: "Rows of attendance",
  format: "count",
  of: amount(attendance, "entries"),
  means: "考勤表的行数",
});

const knownDays = sum<Centre>({
  id: "attendance/known",
  title: "有工时可查的应出勤",
  english: "Due days with hours to tell",
  format: "count",
  of: amount(calendarDue, "known"),
  means: "没有考勤行、而有工时表可查的应出勤天数",
});

export const due = distinct<Centre>({
  id: "due",
  title: "应出勤天数",
  english: "Days due",
  format: "count",
  of: [agent, date],
  where: [amount(attendance, "due"), amount(calendarDue, "due")],
  means: "考勤表中状态不是休息、加班、年假、调休的天数;期间没有考勤行的坐席,为在职期间日历上的工作日",
});

/** The due days of which it is known whether they were attended. */
const tellingDue = distinct<Centre>({
  id: "attendance/tellingDue",
  title: "可查的应出勤天数",
  english: "Due days that tell",
  format: "count",
  of: [agent, date],
  where: [amount(attendance, "due"), amount(calendarDue, "known")],
  means: "应出勤的天数中,有考勤或有工时表可查的",
});

export const attendedDue = worked<Centre>({
  id: "attended",
  title: "实出勤天数",
  english: "Due days attended",
  format: "count",
  needs: [
    distinct<Centre>({
      id: "attendance/attended",
      title: "实出勤天数",
      english: "Due days attended",
      format: "count",
      of: [agent, date],
      where: [amount(attendance, "attendedDue"), amount(calendarDue, "attended")],
      means: "应出勤而出勤的“坐席 × 日期”数",
    }),
    entries,
    knownDays,
  ],
  means: "应出勤的天数中,状态为出勤、迟到、早退、公出、培训的;没有考勤行的坐席,为有工时的,没有工时表则空",
  work: ([count, rows, days]) => (rows || days ? count! : null),
});

export const late = times("late", { title: "迟到", english: "Late", means: "迟到次数" });
export const early = times("early", { title: "早退", english: "Left early", means: "早退次数" });

export const lateMinutes = sum<Centre>({
  id: "lateMinutes",
  title: "迟到分钟",
  english: "Minutes late",
  format: "seconds",
  of: amount(attendance, "lateSeconds"),
  unit: 60,
  means: "迟到的分钟数;没有填的,按应到、实到时间",
});

export const absent = days("absent", { title: "旷工(天)", english: "Absent", means: "旷工天数" });
export const personalLeave = days("personalLeave", {
  title: "事假(天)",
  english: "Personal leave",
  means: "事假天数",
});
export const sickLeave = days("sickLeave", { title: "病假(天)", english: "Sick leave", means: "病假天数" });
export const annualLeave = days("annualLeave", { title: "年假(天)", english: "Annual leave", means: "年假天数" });
export const compensatory = days("compensatory", {
  title: "调休(天)",
  english: "Compensatory leave",
  means: "调休天数",
});
export const training = days("training", { title: "培训(天)", english: "Training", means: "培训天数" });
export const overtime = days("overtime", { title: "加班(天)", english: "Overtime", means: "加班天数" });

const RATE: MeasureName = {
  id: "attendanceRate",
  title: "出勤率",
  english: "Attendance rate",
  format: "rate",
  means: "实出勤天数 ÷ 应出勤天数;没有考勤行、也没有工时表可查的坐席不算在内",
};

const rateOfAll = ratio<Centre>({ ...RATE, of: attendedDue, per: due });
const rateOfTelling = ratio<Centre>({ ...RATE, of: attendedDue, per: tellingDue });

export const attendanceRate = choice<Centre>({
  ...RATE,
  options: [rateOfAll, rateOfTelling],
  choose: (centre) => (centre.of(subject).hours.isKnown ? rateOfAll : rateOfTelling),
});

function times(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "count", of: amount(attendance, id) });
}

/** Days may be half ones, so that they are shown with decimals. */
function days(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "hours", of: amount(attendance, id) });
}
