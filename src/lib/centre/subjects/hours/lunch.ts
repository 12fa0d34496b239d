import { type Interval, lengthOf, overlapOf, unionOf } from "../../../facts/intervals.ts";
import { DAY_SECONDS } from "../../../table/moment.ts";
import type { Workday } from "../workday-block.ts";

/**
 * The rest that 午休 takes off a day's sessions, as stretches inside them: so many minutes, less what of its span lies
 * outside the sessions (spec 2.1). A span before 考勤日界 is that of a night, on the next day.
 */
export function lunchWithin(
  sessions: readonly Interval[],
  day: number,
  { lunch, boundary }: Pick<Workday, "lunch" | "boundary">,
): Interval[] {
  if (lunch === null) return [];
  const midnight = (lunch.from < boundary ? day + 1 : day) * DAY_SECONDS;
  const span = { start: midnight + lunch.from * 60, end: midnight + lunch.to * 60 };
  const inside = overlapOf(unionOf(sessions), [span]);
  const away = span.end - span.start - lengthOf(inside);
  return firstOf(inside, lunch.minutes * 60 - away);
}

/** So many seconds of stretches, from their beginning. */
function firstOf(stretches: readonly Interval[], seconds: number): Interval[] {
  let left = seconds;
  return stretches.flatMap(({ start, end }) => {
    const length = Math.min(end - start, Math.max(left, 0));
    left -= length;
    return length > 0 ? { start, end: start + length } : [];
  });
}
