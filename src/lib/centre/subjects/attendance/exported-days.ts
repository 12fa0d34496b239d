import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, momentOf, Precision } from "../../../table/moment.ts";
import { type DayAccount, sessionsOf } from "../exports/day-account.ts";
import { distinct } from "../exports/punches.ts";
import { type DayStatus, statusesOfDay } from "../exports/status-of-day.ts";
import { plainPart } from "../exports/tell-words.ts";
import type { AttendanceFacts } from "./read-attendance.ts";

const NOTHING_TOLD = { approval: false, certificate: false };

interface ToldDay {
  readonly account: DayAccount;
  readonly statuses: readonly DayStatus[];
}

/** Counts the days that 考勤 does not tell of, by their accounts, best first: what is said of them, else what their punches show. */
export function addExportedDays(facts: AttendanceFacts, days: readonly (readonly DayAccount[])[]): void {
  const known = new Set(facts.entries.map(keyOf));
  for (const accounts of days) {
    const told = known.has(keyOf(accounts[0]!)) ? null : (statusIn(accounts) ?? punchedIn(accounts));
    if (told) addDay(facts, told, accounts);
  }
}

function statusIn(accounts: readonly DayAccount[]): ToldDay | null {
  for (const account of accounts) {
    const statuses = statusesOfDay(account.parts);
    if (statuses.length > 0) return { account, statuses };
  }
  return null;
}

/** Where only punches tell of a day: at work, with a card missing if there is but one. */
function punchedIn(accounts: readonly DayAccount[]): ToldDay | null {
  const account = accounts.find(({ spans, punches }) => spans.length + punches.length > 0);
  if (!account) return null;
  const isWhole = account.spans.length > 0 || distinct(account.punches).length > 1;
  return { account, statuses: [{ ...plainPart(isWhole ? "出勤" : "缺卡"), days: 1 }] };
}

function addDay(facts: AttendanceFacts, { account, statuses }: ToldDay, accounts: readonly DayAccount[]): void {
  const { agent, day, shift, origin } = account;
  const { due = null, dueOut = null } = shift ?? {};
  const times = { due: clockOf(due), dueOut: clockOf(dueOut) };
  const kept = keptTimes(accounts.map(sessionsOf).find((spans) => spans.length > 0) ?? []);
  const untold = { requestedAt: null, approvedBy: null, hasCertificate: false, tells: NOTHING_TOLD };
  const known = { agent, day, shift: null, startSeconds: due, endSeconds: dueOut, ...untold, origin };
  for (const { status, days, seconds: minutesInSeconds } of statuses) {
    const entry = { ...known, status, statusWord: status, days };
    facts.add(entry, { status, days, minutesInSeconds, ...times, ...kept });
  }
}

function keptTimes(spans: readonly Interval[]) {
  const [first, last] = [spans[0], spans.at(-1)];
  return { arrived: clockOf(first?.start ?? null), leftAt: clockOf(last?.end ?? null) };
}

/** A moment of the clock; NaN where there is none. */
function clockOf(seconds: number | null): number {
  return seconds === null ? NaN : momentOf(seconds % DAY_SECONDS, Precision.minute);
}

function keyOf({ agent, day }: { agent: number; day: number }): string {
  return `${agent}|${day}`;
}
