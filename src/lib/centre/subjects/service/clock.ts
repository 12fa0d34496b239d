import { DAY_SECONDS } from "../../../table/moment.ts";

/** What a time limit runs on: gives the second at which it is used up. */
export type Clock = (from: number, limitSeconds: number) => number;

/** Calendar time. */
export const calendarClock: Clock = (from, limitSeconds) => from + limitSeconds;

/** The hours of work, in seconds of the day. */
export interface WorkingHours {
  readonly opens: number;
  readonly closes: number;
  readonly isWorkday: (day: number) => boolean;
}

/** How many days without any work are believed. */
const LONGEST_REST = 60;

/** Working time alone: a limit stands still out of hours, and is used up at the first moment that it can be. */
export function workingClock({ opens, closes, isWorkday }: WorkingHours): Clock {
  return (from, limitSeconds) => {
    let [left, rest] = [limitSeconds, 0];
    for (let day = Math.floor(from / DAY_SECONDS); ; day++) {
      const begins = Math.max(from, day * DAY_SECONDS + opens);
      const time = isWorkday(day) ? day * DAY_SECONDS + closes - begins : 0;
      if (time > 0 && left <= time) return begins + left;
      left -= Math.max(time, 0);
      rest = time > 0 ? 0 : rest + 1;
      if (rest > LONGEST_REST) return begins + left;
    }
  };
}
