import { DAY_SECONDS, timeOfDaySeconds } from "../../../table/moment.ts";
import { AT_WORK } from "../attendance-statuses.ts";
import { OTHER_LEAVE } from "../leave-kinds.ts";

/** What one row of 考勤 adds up to; kinds of leave, 旷工 and what is counted like them in days, the rest in times. */
const ROW_AMOUNTS = [
  "entries",
  "atWork",
  "late",
  "lateSeconds",
  "early",
  "earlySeconds",
  "missed",
  "missedIn",
  "missedOut",
  "absent",
  "personalLeave",
  "sickLeave",
  "annualLeave",
  "compensatory",
  "marriageLeave",
  "maternityLeave",
  "bereavementLeave",
  "injuryLeave",
  "otherLeave",
  "onBusiness",
  "training",
  "overtime",
] as const;
export type RowAmounts = Record<(typeof ROW_AMOUNTS)[number], number>;

/** What a fact of attendance tells: of its row, and on one row of a day of the day as a whole, in parts of it. */
export const ATTENDANCE_AMOUNTS = [...ROW_AMOUNTS, "due", "attended", "attendedOff"] as const;

/** A row as read; moments are NaN where the cell is blank. */
export interface AttendanceRow {
  readonly status: string;
  readonly days: number;
  readonly times: number;
  /** At which end of the shift a card is missing; null where that is not told. */
  readonly side: "in" | "out" | null;
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
  marriageLeave: "婚假",
  maternityLeave: "产假",
  bereavementLeave: "丧假",
  injuryLeave: "工伤",
  otherLeave: OTHER_LEAVE,
  onBusiness: "公出",
  training: "培训",
  overtime: "加班",
} as const;

export function amountsOf(row: AttendanceRow): RowAmounts {
  const { status, days, side } = row;
  const times = (of: string) => (status === of ? row.times : 0);
  const seconds = (of: string) => (status === of ? secondsOff(row) : 0);
  const missed = times("缺卡");
  const inDays = Object.entries(BY_DAY).map(([amount, word]) => [amount, status === word ? days : 0]);
  return {
    entries: 1,
    atWork: Number(AT_WORK.has(status)),
    late: times("迟到"),
    lateSeconds: seconds("迟到"),
    early: times("早退"),
    earlySeconds: seconds("早退"),
    missed,
    missedIn: side === "in" ? missed : 0,
    missedOut: side === "out" ? missed : 0,
    ...(Object.fromEntries(inDays) as Record<keyof typeof BY_DAY, number>),
  };
}

/** How late or early: 分钟, else by the times due and kept. */
export function secondsOff({ status, minutesInSeconds, ...times }: AttendanceRow): number {
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
