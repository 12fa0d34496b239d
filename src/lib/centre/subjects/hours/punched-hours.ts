import type { Interval } from "../../../facts/intervals.ts";
import { DAY_SECONDS, formatTime } from "../../../table/moment.ts";
import type { Books } from "../../subject.ts";
import { type DayAccount, sessionsOf } from "../exports/day-account.ts";
import type { Workday } from "../workday-block.ts";
import { keyOf, type WorkedTime } from "./hour-facts.ts";
import { lunchWithin } from "./lunch.ts";

/** No session that is known by punches alone is so long, unless one was forgotten (spec 1.3). */
const LONG_SECONDS = 12 * 3600;

/** What hours by punches go by, and where they go. */
interface PunchedHours {
  readonly worked: WorkedTime;
  readonly workday: Workday;
  readonly books: Books;
}

/**
 * Adds the hours of days that 工时 does not tell of, by their accounts, best first: punches as sessions, and the export's
 * own 工作时长 as a ready figure, of which 时长来源 prefers one. Gives the accounts of which the hours are by punches.
 */
export function addPunchedHours(days: readonly (readonly DayAccount[])[], intake: PunchedHours): DayAccount[] {
  const known = intake.worked.knownDays();
  return days.filter(([first]) => !known.has(keyOf(first!))).flatMap((accounts) => addDay(accounts, intake));
}

/** Takes 午休 off days by punches. Gives the days that none was taken off because 口径 knows of none. */
export function takeLunchOff(punched: readonly DayAccount[], worked: WorkedTime, workday: Workday): number[] {
  return punched.flatMap((account) => {
    if (workday.lunch === null) return [account.day];
    const { agent, day, origin } = account;
    for (const rest of lunchWithin(sessionsOf(account), day, workday))
      worked.addSession({ ...rest, agent, day, isRest: true, origin });
    return [];
  });
}

function addDay(accounts: readonly DayAccount[], intake: PunchedHours): DayAccount[] {
  const timed = accounts.find((account) => sessionsOf(account).length > 0);
  const figured = accounts.find(({ workedSeconds }) => workedSeconds !== null);
  if (figured && (!timed || intake.workday.source === "export")) addFigure(figured, intake);
  else if (timed) return addSessions(timed, intake);
  return [];
}

function addSessions(account: DayAccount, { worked, books }: PunchedHours): DayAccount[] {
  const { agent, day, origin } = account;
  for (const span of sessionsOf(account)) {
    worked.addSession({ ...span, agent, day, isRest: false, origin });
    if (span.end - span.start > LONG_SECONDS) books.note(origin, { code: "longSession", value: showSpan(span), day });
  }
  return [account];
}

function addFigure({ agent, day, workedSeconds, origin }: DayAccount, { worked }: PunchedHours): void {
  worked.addFigure({ agent, day, seconds: workedSeconds!, origin });
}

/** `08:00-21:00`. */
function showSpan({ start, end }: Interval): string {
  return [start, end].map((moment) => formatTime(moment % DAY_SECONDS).slice(0, 5)).join("-");
}
