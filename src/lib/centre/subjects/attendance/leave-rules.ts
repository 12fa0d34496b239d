import { DAY_SECONDS, dayOf, Precision, precisionOf, secondsOf, timeOfDaySeconds } from "../../../table/moment.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";
import { type Approval, neededApproval, postOf } from "./leave-approval.ts";
import type { LeaveLimits } from "./leave-limits.ts";
import type { Leave } from "./leave.ts";

type Limits = LeaveLimits;

/** What the rules of leave are judged with. */
export interface LeaveHouse {
  readonly limits: Limits;
  readonly isPublicHoliday: (day: number) => boolean;
}

/** A rule of leave: one day at a time, of days with 申请时间. */
export interface DayRule {
  readonly id: string;
  readonly says: (limits: Limits) => string;
  readonly isBroken: (asked: AskedDay, house: LeaveHouse) => boolean;
}

/** A rule of a whole leave. */
export interface LeaveRule {
  readonly id: string;
  readonly says: (limits: Limits) => string;
  readonly isBroken: (leave: Leave, approval: Approval, limits: Limits) => boolean;
}

/** A day of leave, and when it was asked for. */
export interface AskedDay {
  readonly entry: AttendanceEntry;
  readonly requestedAt: number;
}

/** The rules of asking in time (spec 5.2); what cannot be told, as without a time of day, is not broken. */
export const DAY_RULES: readonly DayRule[] = [
  {
    id: "personalAskedLate",
    says: ({ personalDays }) => `事假至少提前 ${personalDays} 天申请`,
    isBroken: ({ entry, requestedAt }, { limits }) =>
      entry.status === "事假" && !isSpecial(entry) && dayOf(requestedAt) > entry.day - limits.personalDays,
  },
  {
    id: "specialAskedLate",
    says: ({ specialHours }) => `特殊事假至少在上班前 ${specialHours} 小时申请`,
    isBroken: (asked, { limits }) =>
      asked.entry.status === "事假" && isSpecial(asked.entry) && isWithinHours(asked, limits.specialHours),
  },
  {
    id: "holidayAskedLate",
    says: ({ holidayDays }) => `法定节假日请假至少提前 ${holidayDays} 天申请`,
    isBroken: ({ entry, requestedAt }, { limits, isPublicHoliday }) =>
      isPublicHoliday(entry.day) && dayOf(requestedAt) > entry.day - limits.holidayDays,
  },
  {
    id: "nightAskedLate",
    says: ({ nightHour }) => `夜班请假不晚于当日 ${nightHour}:00 申请`,
    isBroken: (asked, { limits }) => isNight(asked.entry) && isAfterHour(asked, limits.nightHour),
  },
];

/** The rules of certificates and approval (spec 5.2); a sheet without the column says nothing. */
export const LEAVE_RULES: readonly LeaveRule[] = [
  {
    id: "noCertificate",
    says: ({ certificateDays }) => `病假满 ${certificateDays} 天要有证明,急诊除外`,
    isBroken: ({ status, days, entries }, _, { certificateDays }) =>
      status === "病假" && days >= certificateDays && !entries.some(isExcused),
  },
  {
    id: "noApproval",
    says: ({ leaderDays }) => `请假要经审批:${leaderDays} 天以内${postOf(1)},更长${postOf(2)}`,
    isBroken: isUnapproved,
  },
  {
    id: "lowApproval",
    says: ({ leaderDays }) => `${leaderDays} 天以内的假由${postOf(1)}批,更长的由${postOf(2)}批`,
    isBroken: (leave, approval, { leaderDays }) =>
      approval !== null && approval < neededApproval(leave.days, leaderDays),
  },
];

/** Whether nobody approved a leave, though the sheet has a column for it. */
export function isUnapproved({ entries }: Pick<Leave, "entries">, approval: Approval): boolean {
  return approval === null && entries.some(({ tells }) => tells.approval);
}

/** Whether it is sick leave of an emergency, which needs neither notice nor certificate. */
export function isEmergency(entry: AttendanceEntry): boolean {
  return entry.status === "病假" && wordsOf(entry).includes("急诊");
}

function isExcused(entry: AttendanceEntry): boolean {
  return entry.hasCertificate || !entry.tells.certificate || isEmergency(entry);
}

function isSpecial(entry: AttendanceEntry): boolean {
  return wordsOf(entry).includes("特殊");
}

function isNight({ shift }: AttendanceEntry): boolean {
  return /[夜晚]/.test(shift ?? "");
}

/** Where 特殊 and 急诊 may stand: the shift, or the centre's own word for the status. */
function wordsOf({ shift, statusWord }: Pick<AttendanceEntry, "shift" | "statusWord">): string {
  return `${shift ?? ""} ${statusWord}`;
}

/** Whether it was asked for later than so many hours before the shift, or after the day of one whose start is unknown. */
function isWithinHours({ entry, requestedAt }: AskedDay, hours: number): boolean {
  if (entry.startSeconds === null || precisionOf(requestedAt) === Precision.date) return dayOf(requestedAt) > entry.day;
  return secondsOf(requestedAt) > entry.day * DAY_SECONDS + entry.startSeconds - hours * 3600;
}

function isAfterHour({ entry, requestedAt }: AskedDay, hour: number): boolean {
  const day = dayOf(requestedAt);
  if (day !== entry.day || precisionOf(requestedAt) === Precision.date) return day > entry.day;
  return timeOfDaySeconds(requestedAt) > hour * 3600;
}
