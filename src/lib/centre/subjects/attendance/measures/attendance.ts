import { amount, plus, ratio, sum } from "../../../../measure/declare.ts";
import type { MeasureName } from "../../../../measure/measure.ts";
import type { Centre } from "../../../centre.ts";
import { attendance as subject } from "../attendance.ts";

const { attendance, calendarDue } = subject.sources;

export const due = plus<Centre>({
  id: "due",
  title: "应出勤天数",
  english: "Days due",
  format: "count",
  parts: [
    ofAttendance("due", { title: "考勤应出勤", english: "Due by attendance", means: "考勤表和导出的应出勤天数" }),
    ofCalendar("due", {
      title: "日历应出勤",
      english: "Due by the calendar",
      means: "没有考勤行的坐席在职期间的工作日",
    }),
  ],
  means:
    "考勤表中有状态、而不只是休息或加班的天数,减去年假、调休占满的;导出的按班次、休息天数。期间没有考勤行的坐席,为在职期间日历上的工作日",
});

export const attendedDue = plus<Centre>({
  id: "attended",
  title: "实出勤天数",
  english: "Due days attended",
  format: "days",
  parts: [
    ofAttendance("attended", {
      title: "考勤实出勤",
      english: "Attended by attendance",
      means: "考勤表和导出的实出勤天数",
    }),
    ofCalendar("attended", { title: "工时实出勤", english: "Attended by hours", means: "日历应出勤中有工时的天数" }),
  ],
  means:
    "应出勤的每天 1 减去当天的假和旷工(天),不低于 0,缺卡算出勤;导出有出勤天数的,照它。期间没有考勤行的坐席,为应出勤中有工时的天数",
});

export const attendedOff = days("attendedOff", {
  title: "休息日出勤(天)",
  english: "Attended on days off",
  means: "不应出勤而出勤的天数:导出有出勤天数的,照它;否则加班或有打卡的每天算 1。不在出勤率中",
});

export const late = times("late", { title: "迟到", english: "Late", means: "迟到次数,严重迟到在内" });
export const lateMinutes = minutes("lateSeconds", "lateMinutes", {
  title: "迟到分钟",
  english: "Minutes late",
  means: "迟到的分钟数;没有填的,按应到、实到时间",
});
export const early = times("early", { title: "早退", english: "Left early", means: "早退次数" });
export const earlyMinutes = minutes("earlySeconds", "earlyMinutes", {
  title: "早退分钟",
  english: "Minutes early",
  means: "早退的分钟数;没有填的,按应退、实退时间",
});
export const missed = times("missed", { title: "缺卡", english: "Missed punches", means: "缺卡次数" });
export const missedIn = times("missedIn", { title: "上班缺卡", english: "Missed in", means: "缺卡中说明是上班的" });
export const missedOut = times("missedOut", { title: "下班缺卡", english: "Missed out", means: "缺卡中说明是下班的" });

export const absent = days("absent", { title: "旷工(天)", english: "Absent", means: "旷工天数,旷工迟到在内" });
export const personalLeave = leave("personalLeave", "事假", "Personal leave");
export const sickLeave = leave("sickLeave", "病假", "Sick leave");
export const annualLeave = leave("annualLeave", "年假", "Annual leave");
export const compensatory = leave("compensatory", "调休", "Compensatory leave");
export const marriageLeave = leave("marriageLeave", "婚假", "Marriage leave");
export const maternityLeave = leave("maternityLeave", "产假", "Maternity leave");
export const bereavementLeave = leave("bereavementLeave", "丧假", "Bereavement leave");
export const injuryLeave = leave("injuryLeave", "工伤", "Injury leave");
export const otherLeave = days("otherLeave", {
  title: "其他假(天)",
  english: "Other leave",
  means: "考勤状态中没有的假(陪产假、产检假、哺乳假、育儿假……)的天数",
});
export const onBusiness = days("onBusiness", { title: "公出(天)", english: "On business", means: "公出天数" });
export const training = days("training", { title: "培训(天)", english: "Training", means: "培训天数" });
export const overtime = days("overtime", { title: "加班(天)", english: "Overtime", means: "加班天数" });

export const attendanceRate = ratio<Centre>({
  id: "attendanceRate",
  title: "出勤率",
  english: "Attendance rate",
  format: "rate",
  of: attendedDue,
  per: due,
  means: "实出勤天数 ÷ 应出勤天数",
});

function ofAttendance(column: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({
    id: `attendance/${column}`,
    ...named,
    format: formatOf(column),
    of: amount(attendance, column),
  });
}

function ofCalendar(column: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id: `calendar/${column}`, ...named, format: formatOf(column), of: amount(calendarDue, column) });
}

/** A day is due as a whole. */
function formatOf(column: string): MeasureName["format"] {
  return column === "due" ? "count" : "days";
}

function times(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "count", of: amount(attendance, id) });
}

function minutes(column: string, id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "seconds", of: amount(attendance, column), unit: 60 });
}

function leave(id: string, kind: string, english: string) {
  return days(id, { title: `${kind}(天)`, english, means: `${kind}天数;按小时给出的,除以口径的每天工时` });
}

function days(id: string, named: Omit<MeasureName, "id" | "format">) {
  return sum<Centre>({ id, ...named, format: "days", of: amount(attendance, id) });
}
