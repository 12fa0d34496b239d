import type { Span } from "../../../facts/select.ts";
import { civilFromDay } from "../../../table/moment.ts";
import type { Penalties } from "./penalties.ts";
import type { Level, Violation } from "./violation.ts";

/** A due day of an agent, as 考勤 has it. */
export interface DueDay {
  readonly day: number;
  readonly status: string;
  /** 天数 of 旷工. */
  readonly absentDays: number;
  /** How late or early. */
  readonly offSeconds: number;
  /** Whether it was leave on a swapped or returned shift, which counts as 旷工. */
  readonly isSwappedLeave?: boolean;
}

/** What attendance suggests; a person decides. */
export interface Suggestion {
  /** The first and the last day it is of. */
  readonly from: number;
  readonly to: number;
  readonly status: string;
  /** Days of 旷工 in a row, and in a calendar year up to the last of the run in it; over New Year, the more of the two. */
  readonly runDays: number;
  readonly yearDays: number;
  readonly level: Level;
  readonly isOver20: boolean;
  /** Days of the run that were leave on swapped or returned shifts. */
  readonly leaveDays: number;
}

/** What of one agent's record may suggest something. */
export interface Suspect {
  /** The due days, and those of leave that counts as 旷工. */
  readonly days: readonly DueDay[];
  /** First and last days of leave that nobody approved. */
  readonly unapproved: readonly Span[];
  /** Days of swaps that not both leaders agreed to. */
  readonly unauthorised: readonly number[];
}

/** What stands as the status of what is no day of 考勤. */
export const UNAPPROVED_LEAVE = "未经批准请假";
export const UNAUTHORISED_SWAP = "擅自换班";

type Absence = Penalties["absence"];

const LIGHT: ReadonlySet<string> = new Set(["迟到", "早退", "缺卡"]);
const LONG_SECONDS = 20 * 60;

/** What one agent's record suggests and no violation, even a revoked one, covers; a run of 旷工 is one, at its highest. */
export function suggestPenalties(
  { days, unapproved, unauthorised }: Suspect,
  violations: readonly Violation[],
  absence: Absence,
): Suggestion[] {
  const ordered = [...days].sort((a, b) => a.day - b.day);
  const suggested = [
    ...lightOnes(ordered),
    ...runsOf(ordered).map((run) => judgeRun(run, ordered, absence)),
    ...unapproved.map((span) => plainOne(span, { status: UNAPPROVED_LEAVE, level: 2 })),
    ...unauthorised.map((day) => plainOne({ from: day, to: day }, { status: UNAUTHORISED_SWAP, level: 1 })),
  ];
  const isCovered = ({ from, to }: Suggestion) => violations.some(({ day }) => day >= from && day <= to);
  return suggested.filter((one) => !isCovered(one)).sort((a, b) => a.to - b.to);
}

function lightOnes(days: readonly DueDay[]): Suggestion[] {
  return days
    .filter(({ status }) => LIGHT.has(status))
    .map(({ day, status, offSeconds }) => ({
      ...plainOne({ from: day, to: day }, { status, level: 1 }),
      isOver20: offSeconds >= LONG_SECONDS,
    }));
}

function plainOne({ from, to }: Span, told: Pick<Suggestion, "status" | "level">): Suggestion {
  return { from, to, ...told, runDays: 0, yearDays: 0, isOver20: false, leaveDays: 0 };
}

/** The days of 旷工 that follow each other among the agent's due days. */
function runsOf(days: readonly DueDay[]): DueDay[][] {
  const runs: DueDay[][] = [];
  let run: DueDay[] = [];
  for (const one of days) {
    if (one.status !== "旷工") run = [];
    else if (run.push(one) === 1) runs.push(run);
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
  return { from, to, status: "旷工", runDays, yearDays, level, isOver20: false, leaveDays };
}

function levelOf({ runDays, yearDays }: Pick<Suggestion, "runDays" | "yearDays">, absence: Absence): Level {
  if (runDays >= absence.dismissalRunDays || yearDays >= absence.dismissalYearDays) return 4;
  return runDays >= absence.majorRunDays ? 3 : 2;
}

function absentDays(days: readonly DueDay[]): number {
  return days.reduce((sum, one) => sum + one.absentDays, 0);
}

function yearOf(day: number): number {
  return civilFromDay(day).year;
}
