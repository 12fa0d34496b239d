import { DAY_SECONDS } from "../../../table/moment.ts";
import type { AttendanceEntry } from "../attendance/attendance-entry.ts";
import { isLeave } from "../attendance/leave.ts";

type EntriesOn = (day: number) => readonly AttendanceEntry[];

/** Whether a day's rows of 考勤 are of two different shifts, by name, or by start where none is named. */
export function hasTwoShifts(entries: readonly AttendanceEntry[]): boolean {
  const worked = entries.filter(isWorked);
  const names = worked.flatMap(({ shift }) => shift ?? []);
  const starts = worked.flatMap(({ startSeconds }) => startSeconds ?? []);
  return new Set<string | number>(names.length > 0 ? names : starts).size > 1;
}

/** Whether a shift of the day follows another one, or is followed by it, with no more than some minutes between. */
export function hasBackToBack(entriesOn: EntriesOn, day: number, gapMinutes: number): boolean {
  const around = [day - 1, day, day + 1].flatMap((one) => entriesOn(one).filter(isWorked));
  const isClose = (gap: number) => gap >= 0 && gap <= gapMinutes * 60;
  return entriesOn(day)
    .filter(isWorked)
    .some((one) =>
      around.some((other) => areDifferent(one, other) && [gapOf(one, other), gapOf(other, one)].some(isClose)),
    );
}

/** Two parts of one day's shift are one shift. */
function areDifferent(one: AttendanceEntry, other: AttendanceEntry): boolean {
  return one.day !== other.day || one.shift !== other.shift;
}

/** The seconds from the end of one shift to the start of another; NaN where a time is unknown. */
function gapOf(one: AttendanceEntry, other: AttendanceEntry): number {
  return (other.day - one.day) * DAY_SECONDS + (other.startSeconds ?? NaN) - (one.endSeconds ?? NaN);
}

function isWorked({ status }: AttendanceEntry): boolean {
  return status !== "休息" && status !== "旷工" && !isLeave(status);
}
