import type { Centre } from "../../centre.ts";
import { NOT_DUE } from "../attendance-statuses.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { approvalOf } from "../attendance/leave-approval.ts";
import { isUnapproved } from "../attendance/leave-rules.ts";
import { leavesOf } from "../attendance/leave.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { LEAVE_ON_SWAP } from "../floor/swap-rules.ts";
import { isAuthorised } from "../floor/swap.ts";
import { people } from "../people/people.ts";
import { type DutyRecord, dutyRecords } from "./find-breaches.ts";
import type { DueDay, Suspect } from "./suggest.ts";

/** What up to a day may suggest something, by agent; leave on a swapped or returned shift counts as 旷工. */
export function suspectsUntil(centre: Centre, to: number): Map<number, Suspect> {
  return new Map([...dutyRecords(centre)].map(([agent, record]) => [agent, suspectOf(centre, record, to)]));
}

function suspectOf(centre: Centre, { entries, sides, swapped }: DutyRecord, to: number): Suspect {
  const past = entries.filter(({ day }) => day <= to);
  const isAbsence = (entry: AttendanceEntry) => LEAVE_ON_SWAP.isBroken(entry, swapped);
  const leaves = leavesOf(past, centre.definitions.of(houseCalendar)).filter((leave) => !leave.entries.some(isAbsence));
  return {
    days: past.flatMap((entry) => (isAbsence(entry) ? absenceOf(entry) : dueDayOf(entry))),
    unapproved: leaves.filter((leave) => isUnapproved(leave, approvalOf(leave.entries, centre.of(people)))),
    unauthorised: sides.map(({ swap }) => swap).flatMap((swap) => (isAuthorised(swap) ? [] : [swap.shiftDay])),
  };
}

function dueDayOf({ day, status, days, offSeconds }: AttendanceEntry): DueDay[] {
  return NOT_DUE.has(status) ? [] : [{ day, status, absentDays: status === "旷工" ? days : 0, offSeconds }];
}

function absenceOf({ day, days }: AttendanceEntry): DueDay[] {
  return [{ day, status: "旷工", absentDays: days, offSeconds: 0, isSwappedLeave: true }];
}
