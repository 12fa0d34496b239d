import { attendance as subject } from "../../subjects/attendance/attendance.ts";
import { describeUntold } from "../../subjects/attendance/calendar-due.ts";
import * as attendance from "../../subjects/attendance/measures/attendance.ts";
import { describeUnannounced, unannouncedYears } from "../../subjects/calendar/working-days.ts";
import { agent, team } from "../../subjects/people/dimensions.ts";
import { name } from "../../subjects/people/measures/names.ts";
import { attendanceScore } from "../../subjects/performance/measures/performance.ts";
import { defineReport } from "../define-report.ts";

const { due, attendedDue, attendedOff, attendanceRate } = attendance;
const { late, lateMinutes, early, earlyMinutes, missed, missedIn, missedOut, absent } = attendance;
const { personalLeave, sickLeave, annualLeave, compensatory, marriageLeave, maternityLeave } = attendance;
const { bereavementLeave, injuryLeave, otherLeave, onBusiness, training, overtime } = attendance;

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
    attendedOff,
    late,
    lateMinutes,
    early,
    earlyMinutes,
    missed,
    missedIn,
    missedOut,
    absent,
    personalLeave,
    sickLeave,
    annualLeave,
    compensatory,
    marriageLeave,
    maternityLeave,
    bereavementLeave,
    injuryLeave,
    otherLeave,
    onBusiness,
    training,
    overtime,
    attendanceRate,
    attendanceScore,
  ],
  subtotal: true,
  total: true,
  tables: ["roster", "attendance", "clockings", "sessions"],
  shades: [{ measure: attendanceRate, as: "highIsGood" }],
  notes: (centre, period) => [
    ...unannouncedYears(period).map(describeUnannounced),
    ...describeUntold(centre.of(subject), period),
  ],
});
