import { DAY_SECONDS, momentOf, Precision } from "../../../table/moment.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { WorkedTime } from "../../hours/hour-facts.ts";
import type { Interval } from "../../hours/intervals.ts";
import type { Directory } from "../../people/directory.ts";
import type { AttendanceFacts } from "../read-attendance.ts";
import type { DayAccount } from "./day-account.ts";
import { distinct, pairPunches } from "./punches.ts";
import { statusesOfDay, type DayStatus } from "./status-of-day.ts";
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

const NOTHING_TOLD = { approval: false, certificate: false };

interface ToldDay {
  readonly account: DayAccount;
  readonly statuses: readonly DayStatus[];
}

/**
 * Counts a day by its accounts, best first: its status as attendance, its punches as sessions; where no two of these
 * make one, the export's own 工作时长 as a ready figure.
 */
export function countDay(accounts: readonly DayAccount[], sink: DaySink, known: Known): void {
  const told = known.hasStatus ? null : (statusIn(accounts) ?? punchedIn(accounts));
  const timed = accounts.find((account) => sessionsOf(account).length > 0);
  const spans = timed ? sessionsOf(timed) : [];
  if (told) addDay(told, spans, sink);
  if (known.hasHours) return;
  if (timed) addSessions(timed, spans, sink);
  else addFigure(accounts, sink);
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

function addDay({ account, statuses }: ToldDay, spans: readonly Interval[], sink: DaySink): void {
  const { agent, day, shift, origin } = account;
  const { due = null, dueOut = null } = shift ?? {};
  const times = { due: clockOf(due), dueOut: clockOf(dueOut) };
  const kept = keptTimes(spans);
  const untold = { requestedAt: null, approvedBy: null, hasCertificate: false, tells: NOTHING_TOLD };
  const known = { agent, day, shift: null, startSeconds: due, endSeconds: dueOut, ...untold, origin };
  for (const { status, days, seconds: minutesInSeconds } of statuses) {
    const entry = { ...known, status, statusWord: status, days };
    sink.attendance.add(entry, { status, days, minutesInSeconds, ...times, ...kept }, sink);
  }
}

function addSessions({ agent, day, origin }: DayAccount, spans: readonly Interval[], { worked }: DaySink): void {
  for (const span of spans) worked.addSession({ ...span, agent, day, isRest: false, origin });
}

function addFigure(accounts: readonly DayAccount[], { worked }: DaySink): void {
  const account = accounts.find(({ workedSeconds }) => workedSeconds !== null);
  if (!account) return;
  const { agent, day, workedSeconds, origin } = account;
  worked.figures.push({ agent, day, seconds: workedSeconds!, origin });
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
