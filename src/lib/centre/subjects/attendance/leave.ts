import { DAY_OFF } from "../attendance-statuses.ts";
import type { HouseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday } from "../calendar/working-days.ts";
import { LEAVES } from "../leave-kinds.ts";
import type { AttendanceEntry } from "./attendance-entry.ts";

/** Days of one status that follow each other among the agent's due days: one leave. */
export interface Leave {
  readonly agent: number;
  readonly status: string;
  readonly entries: readonly AttendanceEntry[];
  /** The first and the last day. */
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** Whether a status is leave that is asked for and approved; 工伤 is not. */
export function isLeave(status: string): boolean {
  return LEAVES.has(status) && status !== "工伤";
}

/** The leaves of one agent, by date; a working day without a row ends one. */
export function leavesOf(entries: readonly AttendanceEntry[], calendar: HouseCalendar): Leave[] {
  const ordered = [...entries].sort((a, b) => a.day - b.day);
  const recorded = new Set(ordered.map(({ day }) => day));
  const follows = (from: number, to: number) => !isBroken({ from, to }, recorded, calendar);
  return runsOf(
    ordered.filter(({ status }) => !DAY_OFF.has(status)),
    follows,
  ).map(leaveOf);
}

function runsOf(due: readonly AttendanceEntry[], follows: (from: number, to: number) => boolean): AttendanceEntry[][] {
  const runs: AttendanceEntry[][] = [];
  due.forEach((entry, place) => {
    const before = due[place - 1];
    if (!isLeave(entry.status)) return;
    if (before?.status === entry.status && follows(before.day, entry.day)) runs.at(-1)!.push(entry);
    else runs.push([entry]);
  });
  return runs;
}

/** Whether a day between two was to be worked and nothing is known of it. */
function isBroken(between: { from: number; to: number }, recorded: ReadonlySet<number>, calendar: HouseCalendar) {
  for (let day = between.from + 1; day < between.to; day++) {
    if (!recorded.has(day) && isWorkday(calendar, day)) return true;
  }
  return false;
}

function leaveOf(entries: readonly AttendanceEntry[]): Leave {
  const { agent, status, day } = entries[0]!;
  const days = entries.reduce((sum, entry) => sum + entry.days, 0);
  return { agent, status, entries, from: day, to: entries.at(-1)!.day, days };
}
