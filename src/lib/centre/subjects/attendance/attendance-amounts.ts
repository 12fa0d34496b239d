import type { Definitions } from "../../../definition/definitions.ts";
import { DAY_SECONDS, timeOfDaySeconds } from "../../../table/moment.ts";
import { ATTENDED, NOT_DUE } from "../attendance-statuses.ts";
import { attendanceDeductions } from "./attendance-deductions.ts";

/** What one row of 考勤 adds up to; kinds of leave and 旷工 in days, the rest in times. */
export const ATTENDANCE_AMOUNTS = [
  "entries",
  "attended",
  "deduction",
  "due",
  "attendedDue",
  "late",
  "lateSeconds",
  "early",
  "offSeconds",
  "absent",
  "personalLeave",
  "sickLeave",
  "annualLeave",
  "compensatory",
  "training",
  "overtime",
] as const;
type AttendanceAmounts = Record<(typeof ATTENDANCE_AMOUNTS)[number], number>;

/** A row as read; moments are NaN where the cell is blank. */
export interface AttendanceRow {
  readonly status: string;
  readonly days: number;
  readonly minutesInSeconds: number;
  readonly due: number;
  readonly arrived: number;
  readonly dueOut: number;
  readonly leftAt: number;
}

const BY_DAY = {
  absent: "旷工",
  personalLeave: "事假",
  sickLeave: "病假",
  annualLeave: "年假",
  compensatory: "调休",
  training: "培训",
  overtime: "加班",
} as const;

export function amountsOf(row: AttendanceRow, definitions: Definitions): AttendanceAmounts {
  const { status, days } = row;
  const due = Number(!NOT_DUE.has(status));
  const attended = Number(ATTENDED.has(status));
  const offSeconds = secondsOff(row);
  const late = Number(status === "迟到");
  const inDays = Object.entries(BY_DAY).map(([amount, word]) => [amount, status === word ? days : 0]);
  return {
    entries: 1,
    attended,
    due,
    attendedDue: attended * due,
    deduction: deductionOf(row, definitions),
    late,
    lateSeconds: late * offSeconds,
    early: Number(status === "早退"),
    offSeconds,
    ...(Object.fromEntries(inDays) as Record<keyof typeof BY_DAY, number>),
  };
}

/** How late or early: 分钟, else by the times due and kept. */
function secondsOff({ status, minutesInSeconds, ...times }: AttendanceRow): number {
  if (!Number.isNaN(minutesInSeconds)) return minutesInSeconds;
  if (status === "迟到") return secondsBetween(times.due, times.arrived);
  return status === "早退" ? secondsBetween(times.leftAt, times.dueOut) : 0;
}

/** From one time of day to the next other, over midnight if need be; 0 when one is unknown or they stand the other way round. */
function secondsBetween(from: number, to: number): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return 0;
  const seconds = (timeOfDaySeconds(to) - timeOfDaySeconds(from) + DAY_SECONDS) % DAY_SECONDS;
  return seconds > DAY_SECONDS / 2 ? 0 : seconds;
}

/** What a day costs of the month's attendance score: leave and 旷工 by the day, 迟到 and 早退 by the time (spec 4.3). */
function deductionOf({ status, days }: AttendanceRow, definitions: Definitions): number {
  const deductions = definitions.of(attendanceDeductions);
  const perDay: Readonly<Record<string, number>> = {
    事假: deductions.personalLeave,
    病假: deductions.sickLeave,
    旷工: deductions.absent,
  };
  const perTime: Readonly<Record<string, number>> = { 迟到: deductions.late, 早退: deductions.early };
  return perTime[status] ?? (perDay[status] ?? 0) * days;
}
