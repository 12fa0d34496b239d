import { dayOf, formatDay, formatTime, Precision, precisionOf, timeOfDaySeconds } from "../../../table/moment.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { approvalOf } from "../attendance/leave-approval.ts";
import { leaveLimits } from "../attendance/leave-limits.ts";
import { DAY_RULES, isEmergency, LEAVE_RULES } from "../attendance/leave-rules.ts";
import { type Leave, leavesOf } from "../attendance/leave.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isPublicHoliday } from "../calendar/working-days.ts";
import { LEAVE_ON_SWAP } from "../floor/swap-rules.ts";
import type { Breach, Judging } from "./breach.ts";

/** What one agent's leave breaks; `swapped` are the days of their swapped and returned shifts. */
export function judgeLeave(
  judging: Judging,
  entries: readonly AttendanceEntry[],
  swapped: ReadonlySet<number>,
): Breach[] {
  const leaves = leavesOf(entries, judging.definitions.of(houseCalendar));
  return leaves.flatMap((leave) => [
    ...leave.entries.flatMap((entry) => judgeDay(judging, entry, swapped)),
    ...judgeWhole(judging, leave),
  ]);
}

function judgeDay({ definitions }: Judging, entry: AttendanceEntry, swapped: ReadonlySet<number>): Breach[] {
  const calendar = definitions.of(houseCalendar);
  const house = {
    limits: definitions.of(leaveLimits),
    isPublicHoliday: (day: number) => isPublicHoliday(calendar, day),
  };
  const { requestedAt } = entry;
  const isFree = requestedAt === null || isEmergency(entry);
  const asked = isFree ? [] : DAY_RULES.filter((rule) => rule.isBroken({ entry, requestedAt }, house));
  const broken = LEAVE_ON_SWAP.isBroken(entry, swapped) ? [...asked, LEAVE_ON_SWAP] : asked;
  return broken.map(({ id }) => breachOf(entry, { rule: id, fact: describeDay(entry) }));
}

function judgeWhole({ definitions, directory }: Judging, leave: Leave): Breach[] {
  const limits = definitions.of(leaveLimits);
  const approval = approvalOf(leave.entries, directory);
  const broken = LEAVE_RULES.filter((rule) => rule.isBroken(leave, approval, limits));
  return broken.map(({ id }) => breachOf(leave.entries[0]!, { rule: id, fact: describeLeave(leave) }));
}

function breachOf({ day, agent, origin }: AttendanceEntry, told: Pick<Breach, "rule" | "fact">): Breach {
  return { day, agent, kind: "leave", ...told, origin };
}

/** A day of leave as its row has it: `事假 1 天,早班 08:30,2025-10-09 08:10 申请`. */
function describeDay(entry: AttendanceEntry): string {
  const { requestedAt } = entry;
  const asked = requestedAt === null ? [] : [`${momentInWords(requestedAt)} 申请`];
  return [`${entry.statusWord} ${entry.days} 天`, ...shiftInWords(entry), ...asked].join(",");
}

/** A leave with its approval and certificate: `病假 2 天(2025-10-09 至 2025-10-10),审批人 客服部主任,无证明`. */
function describeLeave({ entries, from, to, days, status }: Leave): string {
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
