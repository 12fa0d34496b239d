import { DAY_SECONDS, momentOf, Precision } from "../../../table/moment.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { WorkedTime } from "../../hours/hour-facts.ts";
import type { Interval } from "../../hours/intervals.ts";
import type { Directory } from "../../people/directory.ts";
import type { AttendanceFacts } from "../read-attendance.ts";
import type { DayAccount } from "./day-account.ts";
import { distinct, pairPunches } from "./punches.ts";
import { statusOfDay, type DayStatus } from "./status-of-day.ts";
import { plainPart } from "./tell-words.ts";

/** Where the days of exports go once all sheets are read. */
export interface DaySink {
  readonly attendance: AttendanceFacts;
  readonly worked: WorkedTime;
  readonly definitions: Definitions;
  readonly directory: Directory;
}

/** What the team's own 考勤 and 工时 already tell of a day. */
interface Known {
  readonly hasStatus: boolean;
  readonly hasHours: boolean;
}

interface ToldDay {
  readonly account: DayAccount;
  readonly status: DayStatus;
}

/** Counts a day by its accounts, best first: its status as attendance, its punches as sessions. */
export function countDay(accounts: readonly DayAccount[], sink: DaySink, known: Known): void {
  const told = known.hasStatus ? null : (statusIn(accounts) ?? punchedIn(accounts));
  const timed = accounts.find((account) => sessionsOf(account).length > 0);
  const spans = timed ? sessionsOf(timed) : [];
  if (told) addDay(told, spans, sink);
  if (!timed || known.hasHours) return;
  const { agent, day, origin } = timed;
  for (const span of spans) sink.worked.addSession({ ...span, agent, day, isRest: false, origin });
}

function statusIn(accounts: readonly DayAccount[]): ToldDay | null {
  for (const account of accounts) {
    const status = statusOfDay(account.parts);
    if (status) return { account, status };
  }
  return null;
}

/** Where only punches tell of a day: at work, with a card missing if there is but one. */
function punchedIn(accounts: readonly DayAccount[]): ToldDay | null {
  const account = accounts.find(({ spans, punches }) => spans.length + punches.length > 0);
  if (!account) return null;
  const isWhole = account.spans.length > 0 || distinct(account.punches).length > 1;
  return { account, status: { ...plainPart(isWhole ? "出勤" : "缺卡"), days: 1 } };
}

function addDay({ account, status: told }: ToldDay, spans: readonly Interval[], sink: DaySink): void {
  const { agent, day, shift, origin } = account;
  const { status, days, seconds: minutesInSeconds } = told;
  const { due = null, dueOut = null } = shift ?? {};
  const times = { due: clockOf(due), dueOut: clockOf(dueOut) };
  const kept = keptTimes(spans);
  const entry = {
    ...{ agent, day, status, statusWord: status, shift: null, days, origin },
    ...{ startSeconds: due, endSeconds: dueOut },
    ...{ requestedAt: null, approvedBy: null, hasCertificate: false, tells: { approval: false, certificate: false } },
  };
  sink.attendance.add(entry, { status, days, minutesInSeconds, ...times, ...kept }, sink);
}

function keptTimes(spans: readonly Interval[]) {
  const [first, last] = [spans[0], spans.at(-1)];
  return { arrived: clockOf(first?.start ?? null), leftAt: clockOf(last?.end ?? null) };
}

function sessionsOf({ spans, punches }: DayAccount): readonly Interval[] {
  return spans.length > 0 ? spans : pairPunches(punches);
}

/** A moment of the clock; NaN where there is none. */
function clockOf(seconds: number | null): number {
  return seconds === null ? NaN : momentOf(seconds % DAY_SECONDS, Precision.minute);
}
