import type { Centre } from "../../centre.ts";
import { NOT_DUE } from "../attendance-statuses.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { approvalOf } from "../attendance/leave-approval.ts";
import { isUnapproved } from "../attendance/leave-rules.ts";
import { leavesOf } from "../attendance/leave.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { LEAVE_ON_SWAP } from "../floor/swap-rules.ts";
import { isAuthorised, type Swap } from "../floor/swap.ts";
import { people } from "../people/people.ts";
import { type DutyRecord, dutyRecords } from "./find-breaches.ts";
import type { DueDay, Suspect, Told } from "./suggest.ts";

/** What up to a day may suggest something, by agent; leave on a swapped or returned shift counts as 旷工. */
export function suspectsUntil(centre: Centre, to: number): Map<number, Suspect> {
  return new Map([...dutyRecords(centre)].map(([agent, record]) => [agent, suspectOf(centre, record, to)]));
}

function suspectOf(centre: Centre, { entries, sides, swapped }: DutyRecord, to: number): Suspect {
  const past = entries.filter(({ day }) => day <= to);
  const isAbsence = (entry: AttendanceEntry) => LEAVE_ON_SWAP.isBroken(entry, swapped);
  const leaves = leavesOf(past, centre.definitions.of(houseCalendar)).filter((leave) => !leave.entries.some(isAbsence));
  const unapproved = leaves.filter((leave) => isUnapproved(leave, approvalOf(leave.entries, centre.of(people))));
  return {
    days: dueRows(past, isAbsence).map((entry) => (isAbsence(entry) ? absenceOf(entry) : dueDayOf(entry))),
    unapproved: unapproved.map(({ from, to, entries }) => ({ from, to, origins: entries.map(({ origin }) => origin) })),
    unauthorised: sides.filter(({ swap }) => !isAuthorised(swap)).map(({ swap }) => swapDay(swap)),
  };
}

/** The leave that makes its day one on which nobody is due, where it fills it (spec 5.2). */
const FILLING: ReadonlySet<string> = new Set(["年假", "调休"]);

/** The rows of due days, and those of absence. */
function dueRows(
  entries: readonly AttendanceEntry[],
  isAbsence: (entry: AttendanceEntry) => boolean,
): AttendanceEntry[] {
  const isFilling = (entry: AttendanceEntry) => FILLING.has(entry.status) && !isAbsence(entry);
  const filled = new Map<number, number>();
  for (const { day, days } of entries.filter(isFilling)) filled.set(day, (filled.get(day) ?? 0) + days);
  return entries.filter((entry) => {
    if (isAbsence(entry)) return true;
    return isFilling(entry) ? filled.get(entry.day)! < 1 : !NOT_DUE.has(entry.status);
  });
}

function dueDayOf({ day, status, days, offSeconds, origin }: AttendanceEntry): DueDay {
  return { day, status, absentDays: status === "旷工" ? days : 0, offSeconds, origin };
}

function absenceOf({ day, days, origin }: AttendanceEntry): DueDay {
  return { day, status: "旷工", absentDays: days, offSeconds: 0, isSwappedLeave: true, origin };
}

function swapDay({ shiftDay, origin }: Swap): Told {
  return { from: shiftDay, to: shiftDay, origins: [origin] };
}
