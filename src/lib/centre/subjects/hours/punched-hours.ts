import { type DayAccount, sessionsOf } from "../exports/day-account.ts";
import { keyOf, type WorkedTime } from "./hour-facts.ts";

/**
 * Adds the hours of days that 工时 does not tell of, by their accounts, best first: punches as sessions; where no two of
 * them make one, the export's own 工作时长 as a ready figure.
 */
export function addPunchedHours(worked: WorkedTime, days: readonly (readonly DayAccount[])[]): void {
  const known = worked.knownDays();
  for (const accounts of days) {
    if (known.has(keyOf(accounts[0]!))) continue;
    const timed = accounts.find((account) => sessionsOf(account).length > 0);
    if (timed) addSessions(worked, timed);
    else addFigure(worked, accounts);
  }
}

function addSessions(worked: WorkedTime, account: DayAccount): void {
  const { agent, day, origin } = account;
  for (const span of sessionsOf(account)) worked.addSession({ ...span, agent, day, isRest: false, origin });
}

function addFigure(worked: WorkedTime, accounts: readonly DayAccount[]): void {
  const account = accounts.find(({ workedSeconds }) => workedSeconds !== null);
  if (!account) return;
  const { agent, day, workedSeconds, origin } = account;
  worked.addFigure({ agent, day, seconds: workedSeconds!, origin });
}
