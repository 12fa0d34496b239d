import { DAY_OFF, UNDUE_LEAVE } from "../attendance-statuses.ts";
import { LEAVES } from "../leave-kinds.ts";

/** A status of a day, and how many days of it. */
interface StatusOfDay {
  readonly status: string;
  readonly days: number;
}

/** What an export says of a day as a whole; a row of 考勤 says nothing of the kind. */
export interface WholeDay {
  readonly isOff: boolean;
  /** Its own 出勤天数; null where it counts none. */
  readonly attendedDays: number | null;
  readonly isPunched: boolean;
}

/** An agent's day in parts: due or not, attended when due, worked when off. */
export interface DayParts {
  readonly due: number;
  readonly attended: number;
  readonly attendedOff: number;
}

/** Parts of a day are told to some decimals, of which several may fill it. */
const NOISE = 1e-6;

/**
 * A day is due but for days off, and those that 年假 and 调休 fill. Attended of it is what the export counts, else what
 * leave and 旷工 leave of it; of a day off it is what the export counts, else the day if somebody worked (spec 5.2).
 */
export function partsOfDay(statuses: readonly StatusOfDay[], whole: WholeDay): DayParts {
  const { attendedDays: own } = whole;
  if (whole.isOff || statuses.every(({ status }) => DAY_OFF.has(status))) {
    const isWorked = whole.isPunched || statuses.some(({ status }) => status === "加班");
    return notDue(own ?? Number(isWorked));
  }
  if (daysOf(statuses, UNDUE_LEAVE) > 1 - NOISE) return notDue(own ?? 0);
  return { due: 1, attended: own ?? Math.max(1 - daysOf(statuses, AWAY), 0), attendedOff: 0 };
}

/** What is known of a day that is told by rows of 考勤 alone. */
export const BY_ROWS: WholeDay = { isOff: false, attendedDays: null, isPunched: false };

function notDue(attendedOff: number): DayParts {
  return { due: 0, attended: 0, attendedOff };
}

const AWAY: ReadonlySet<string> = new Set([...LEAVES, "旷工"]);

function daysOf(statuses: readonly StatusOfDay[], meant: ReadonlySet<string>): number {
  return statuses.reduce((sum, { status, days }) => sum + (meant.has(status) ? days : 0), 0);
}
