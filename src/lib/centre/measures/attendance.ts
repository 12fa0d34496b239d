import { amount, distinct, ratio, sum, worked } from "../../measure/declare.ts";
import type { Measure, MeasureName } from "../../measure/measure.ts";
import type { Centre } from "../centre.ts";
import { agent, date } from "../dimensions.ts";
import { attendance } from "../facts.ts";

const entries = sum<Centre>({
  ...{ id: "attendance/entries", title: "考勤行数", english: "Rows of attendance", format: "count" },
  of: amount(attendance, "entries"),
  means: "考勤表的行数",
});

export const due = whereKnown(
  distinct<Centre>({
    ...{ id: "attendance/due", title: "应出勤天数", english: "Days due", format: "count" },
    of: [agent, date],
    where: [amount(attendance, "due")],
    means: "状态不是休息、加班、年假、调休的“坐席 × 日期”数",
  }),
  {
    ...{ id: "due", title: "应出勤天数", english: "Days due", format: "count" },
    means: "考勤表中状态不是休息、加班、年假、调休的天数;没有考勤则空",
  },
);

export const attendedDue = whereKnown(
  distinct<Centre>({
    ...{ id: "attendance/attended", title: "实出勤天数", english: "Due days attended", format: "count" },
    of: [agent, date],
    where: [amount(attendance, "attendedDue")],
    means: "应出勤而出勤的“坐席 × 日期”数",
  }),
  {
    ...{ id: "attended", title: "实出勤天数", english: "Due days attended", format: "count" },
    means: "应出勤的天数中,状态为出勤、迟到、早退、公出、培训的;没有考勤则空",
  },
);

export const late = times("late", { title: "迟到", english: "Late", means: "迟到次数" });
export const early = times("early", { title: "早退", english: "Left early", means: "早退次数" });

export const lateMinutes = sum<Centre>({
  ...{ id: "lateMinutes", title: "迟到分钟", english: "Minutes late", format: "seconds" },
  of: amount(attendance, "lateSeconds"),
  unit: 60,
  means: "迟到的分钟数;没有填的,按应到、实到时间",
});

export const absent = days("absent", { title: "旷工(天)", english: "Absent", means: "旷工天数" });
export const personalLeave = days("personalLeave", {
  ...{ title: "事假(天)", english: "Personal leave", means: "事假天数" },
});
export const sickLeave = days("sickLeave", { title: "病假(天)", english: "Sick leave", means: "病假天数" });
export const annualLeave = days("annualLeave", { title: "年假(天)", english: "Annual leave", means: "年假天数" });
export const compensatory = days("compensatory", {
  ...{ title: "调休(天)", english: "Compensatory leave", means: "调休天数" },
});
export const training = days("training", { title: "培训(天)", english: "Training", means: "培训天数" });
export const overtime = days("overtime", { title: "加班(天)", english: "Overtime", means: "加班天数" });

export const attendanceRate = ratio<Centre>({
  ...{ id: "attendanceRate", title: "出勤率", english: "Attendance rate", format: "rate" },
  of: attendedDue,
  per: due,
  means: "实出勤天数 ÷ 应出勤天数",
});

function times(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "count", of: amount(attendance, id) });
}

/** Days may be half ones, so that they are shown with decimals. */
function days(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "hours", of: amount(attendance, id) });
}

/** A count of days; null for who has no row of attendance, of whom nothing is known. */
function whereKnown(of: Measure<Centre>, named: MeasureName) {
  return worked<Centre>({ ...named, needs: [of, entries], work: ([count, rows]) => (rows ? count! : null) });
}
