import { dayOf, formatDay, formatTime, Precision, precisionOf, timeOfDaySeconds } from "../../../table/moment.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import type { Leave } from "../attendance/leave.ts";

/** A day of leave as its row has it: `事假 1 天,早班 08:30,2025-10-09 08:10 申请`. */
export function describeDay(entry: AttendanceEntry): string {
  const { requestedAt } = entry;
  const asked = requestedAt === null ? [] : [`${momentInWords(requestedAt)} 申请`];
  return [`${entry.statusWord} ${entry.days} 天`, ...shiftInWords(entry), ...asked].join(",");
}

/** A leave with its approval and certificate: `病假 2 天(2025-10-09 至 2025-10-10),审批人 客服部主任,无证明`. */
export function describeLeave({ entries, from, to, days, status }: Leave): string {
  const span = from === to ? "" : `(${formatDay(from)} 至 ${formatDay(to)})`;
  const approvers = [...new Set(entries.flatMap(({ approvedBy }) => approvedBy ?? []))];
  const approved = approvers.length > 0 ? `审批人 ${approvers.join("、")}` : "没有审批人";
  const certified = entries.some(({ hasCertificate }) => hasCertificate) ? "有证明" : "没有证明";
  return [`${status} ${days} 天${span}`, approved, ...(status === "病假" ? [certified] : [])].join(",");
}

function shiftInWords({ shift, startSeconds }: AttendanceEntry): string[] {
  const words = [shift ?? [], startSeconds === null ? [] : formatTime(startSeconds).slice(0, 5)].flat();
  return words.length > 0 ? [words.join(" ")] : [];
}

function momentInWords(moment: number): string {
  const day = formatDay(dayOf(moment));
  return precisionOf(moment) === Precision.date ? day : `${day} ${formatTime(timeOfDaySeconds(moment)).slice(0, 5)}`;
}
