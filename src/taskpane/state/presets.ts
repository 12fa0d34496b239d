import { format, subDays, subMonths } from "date-fns";
import { parsePeriod, type Period } from "../../lib/facts/period.ts";

const DAY = "yyyy-MM-dd";
const MONTH = "yyyy-MM";

/** The periods people mean by a word, as text; `now` is the clock where the pane stands. */
export function presets(now: Date) {
  return {
    yesterday: format(subDays(now, 1), DAY),
    today: format(now, DAY),
    thisMonth: format(now, MONTH),
    lastMonth: format(subMonths(now, 1), MONTH),
  };
}

/** The moment as a stamp says it: `2025-10-10 09:30`. */
export function stampTime(now: Date): string {
  return format(now, "yyyy-MM-dd HH:mm");
}

/** The period that a text says, if it is of that kind; any kind when none is asked for. */
export function periodFrom(text: string, kind?: Period["kind"]): Period | null {
  const period = parsePeriod(text);
  return kind === undefined || period?.kind === kind ? period : null;
}
