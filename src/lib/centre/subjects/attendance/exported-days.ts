import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, momentOf, Precision } from "../../../table/moment.ts";
import { type DayAccount, isPunched, sessionsOf } from "../exports/day-account.ts";
import { partOf } from "../exports/part.ts";
import { distinct } from "../exports/punches.ts";
import { type DayStatus, statusesOfDay } from "../exports/status-of-day.ts";
import type { AttendanceFacts } from "./read-attendance.ts";

const UNTOLD = { requestedAt: null, approvedBy: null, hasCertificate: false };
const NOTHING_TOLD = { approval: false, certificate: false };

interface ToldDay {
  readonly account: DayAccount;
  readonly statuses: readonly DayStatus[];
}

/** Counts the days that 考勤 does not tell of, by their accounts, best first: what is said of them, else what their punches show. */
export function addExportedDays(facts: AttendanceFacts, days: readonly (readonly DayAccount[])[]): void {
  const unknown = days.filter(([account]) => !facts.has(account!));
  for (const accounts of unknown) {
    const told = saidOf(accounts) ?? punchedIn(accounts);
    if (told) addDay(facts, told, accounts);
  }
}

function saidOf(accounts: readonly DayAccount[]): ToldDay | null {
  const account = accounts.find(({ parts }) => parts.length > 0);
  return account ? { account, statuses: statusesOfDay(account.parts) } : null;
}

/** Where only punches tell of a day: at work, with a card missing if there is but one. */
function punchedIn(accounts: readonly DayAccount[]): ToldDay | null {
  const account = accounts.find(isPunched);
  if (!account) return null;
  const isWhole = account.spans.length > 0 || distinct(account.punches).length > 1;
  return { account, statuses: [partOf(isWhole ? "出勤" : "缺卡", { days: 1 })] };
}

function addDay(facts: AttendanceFacts, { account, statuses }: ToldDay, accounts: readonly DayAccount[]): void {
  const { agent, day, shift, isOff, attendedDays, origin } = account;
  const { due = null, dueOut = null } = shift ?? {};
  const times = { due: clockOf(due), dueOut: clockOf(dueOut) };
  const kept = keptTimes(accounts.map(sessionsOf).find((spans) => spans.length > 0) ?? []);
  const known = {
    agent,
    day,
    shift: null,
    startSeconds: due,
    endSeconds: dueOut,
    ...UNTOLD,
    tells: NOTHING_TOLD,
    origin,
  };
  facts.addWhole(
    statuses.map(({ status, kind, days }) => ({ ...known, status, statusWord: kind ?? status, days })),
    statuses.map((told) => ({ ...told, minutesInSeconds: told.seconds, ...times, ...kept })),
    { isOff, attendedDays, isPunched: accounts.some(isPunched) },
  );
}

function keptTimes(spans: readonly Interval[]) {
  const [first, last] = [spans[0], spans.at(-1)];
  return { arrived: clockOf(first?.start ?? null), leftAt: clockOf(last?.end ?? null) };
}

/** A moment of the clock; NaN where there is none. */
function clockOf(seconds: number | null): number {
  return seconds === null ? NaN : momentOf(seconds % DAY_SECONDS, Precision.minute);
}
