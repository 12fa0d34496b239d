import * as attendance from "../../subjects/attendance/measures/attendance.ts";
import { describeUnannounced, unannouncedYears } from "../../subjects/calendar/working-days.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { attendanceScore } from "../../subjects/performance/measures/performance.ts";
import { defineReport } from "../define-report.ts";

const { due, attendedDue, late, lateMinutes, early, absent, attendanceRate } = attendance;
const { personalLeave, sickLeave, annualLeave, compensatory, training, overtime } = attendance;

export const attendanceMonthly = defineReport({
  id: "attendance-monthly",
  title: "考勤月报",
  english: "Monthly attendance",
  tells: "每人当月应出勤、实出勤、迟到、早退、旷工和各种假的天数,出勤率和考勤分",
  of: "month",
  rows: [team, agent],
  show: [
    name,
    due,
    attendedDue,
    late,
    lateMinutes,
    early,
    absent,
    personalLeave,
    sickLeave,
    annualLeave,
    compensatory,
    training,
    overtime,
    attendanceRate,
    attendanceScore,
  ],
  total: true,
  tables: ["roster", "attendance", "sessions"],
  shades: [{ measure: attendanceRate, as: "highIsGood" }],
  notes: (_, period) => unannouncedYears(period).map(describeUnannounced),
});
