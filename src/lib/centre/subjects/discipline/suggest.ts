import { groupBy } from "../../../facts/group-by.ts";
import type { Span } from "../../../facts/select.ts";
import type { Origin } from "../../../table/intake.ts";
import { civilFromDay } from "../../../table/moment.ts";
import type { Penalties } from "./penalties.ts";
import type { Level, Violation } from "./violation.ts";

/** A row of a due day of an agent, as 考勤 has it. */
export interface DueDay {
  readonly day: number;
  readonly status: string;
  /** 天数 of 旷工. */
  readonly absentDays: number;
  /** How late or early. */
  readonly offSeconds: number;
  /** Whether it was leave on a swapped or returned shift, which counts as 旷工. */
  readonly isSwappedLeave?: boolean;
  readonly origin: Origin;
}

/** A stretch of days, and the rows that tell of it. */
export interface Told extends Span {
  readonly origins: readonly Origin[];
}

/** What attendance suggests of the days from the first to the last; a person decides. */
export interface Suggestion extends Told {
  readonly status: string;
  /** Days of 旷工 in a row, and in a calendar year up to the last of the run in it; over New Year, the more of the two. */
  readonly runDays: number;
  readonly yearDays: number;
  readonly level: Level;
  /** How late or early; null where it is about neither, or not known. */
  readonly minutes: number | null;
  /** Days of the run that were leave on swapped or returned shifts. */
  readonly leaveDays: number;
}

/** What of one agent's record may suggest something. */
export interface Suspect {
  /** Rows of due days, and those of leave that counts as 旷工. */
  readonly days: readonly DueDay[];
  /** Leave that nobody approved. */
  readonly unapproved: readonly Told[];
  /** Days of swaps that not both leaders agreed to. */
  readonly unauthorised: readonly Told[];
}

/** What stands as the status of what is no day of 考勤. */
export const UNAPPROVED_LEAVE = "未经批准请假";
export const UNAUTHORISED_SWAP = "擅自换班";

type Absence = Penalties["absence"];

const LIGHT: ReadonlySet<string> = new Set(["迟到", "早退", "缺卡"]);

/**
 * What one agent's record suggests; a run of 旷工 is one, at its highest. A violation within its days, even a revoked
 * one, covers a suggestion of its own category or a lighter one.
 */
export function suggestPenalties(
  { days, unapproved, unauthorised }: Suspect,
  violations: readonly Violation[],
  absence: Absence,
): Suggestion[] {
  const ordered = [...days].sort((a, b) => a.day - b.day);
  const suggested = [
    ...lightOnes(ordered),
    ...runsOf(ordered).map((run) => judgeRun(run, ordered, absence)),
    ...unapproved.map((leave) => plainOne(leave, { status: UNAPPROVED_LEAVE, level: 2 })),
    ...unauthorised.map((swap) => plainOne(swap, { status: UNAUTHORISED_SWAP, level: 1 })),
  ];
  return suggested.filter((one) => !isCovered(one, violations)).sort((a, b) => a.to - b.to);
}

function isCovered({ from, to, level }: Suggestion, violations: readonly Violation[]): boolean {
  return violations.some((violation) => violation.day >= from && violation.day <= to && violation.level >= level);
}

function lightOnes(days: readonly DueDay[]): Suggestion[] {
  return days
    .filter(({ status }) => LIGHT.has(status))
    .map(({ day, status, offSeconds, origin }) => ({
      ...plainOne({ from: day, to: day, origins: [origin] }, { status, level: 1 }),
      minutes: status === "缺卡" || offSeconds === 0 ? null : offSeconds / 60,
    }));
}

function plainOne({ from, to, origins }: Told, told: Pick<Suggestion, "status" | "level">): Suggestion {
  return { from, to, origins, ...told, runDays: 0, yearDays: 0, minutes: null, leaveDays: 0 };
}

/** The rows of 旷工 whose days follow each other among the agent's due days; what else a day holds ends no run. */
function runsOf(days: readonly DueDay[]): DueDay[][] {
  const runs: DueDay[][] = [];
  let run: DueDay[] = [];
  for (const rows of groupBy(days, ({ day }) => day).values()) {
    const absent = rows.filter(({ status }) => status === "旷工");
    if (absent.length === 0) run = [];
    else if (run.push(...absent) === absent.length) runs.push(run);
  }
  return runs;
}

function judgeRun(run: readonly DueDay[], days: readonly DueDay[], absence: Absence): Suggestion {
  const [from, to] = [run[0]!.day, run.at(-1)!.day];
  const runDays = absentDays(run);
  const inYearTo = (last: number) => days.filter(({ day }) => day <= last && yearOf(day) === yearOf(last));
  const yearDays = Math.max(...run.map(({ day }) => absentDays(inYearTo(day))));
  const level = levelOf({ runDays, yearDays }, absence);
  const leaveDays = absentDays(run.filter(({ isSwappedLeave }) => isSwappedLeave));
  const origins = run.map(({ origin }) => origin);
  return { from, to, origins, status: "旷工", runDays, yearDays, level, minutes: null, leaveDays };
}

function levelOf({ runDays, yearDays }: Pick<Suggestion, "runDays" | "yearDays">, absence: Absence): Level {
  if (runDays >= absence.dismissalRunDays || yearDays >= absence.dismissalYearDays) return 4;
  return runDays >= absence.majorRunDays ? 3 : 2;
}

const MILLIONTHS = 1e6;

/** Parts of days add up to whole days. */
function absentDays(days: readonly DueDay[]): number {
  return Math.round(days.reduce((sum, one) => sum + one.absentDays, 0) * MILLIONTHS) / MILLIONTHS;
}

function yearOf(day: number): number {
  return civilFromDay(day).year;
}
