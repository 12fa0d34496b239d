import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { MOST_VALUES } from "../../../measure/natural-limits.ts";
import { dayOf } from "../../../table/moment.ts";
import { defineSubject } from "../../define-subject.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday, workdaysIn } from "../calendar/working-days.ts";
import { calls } from "../calls/calls.ts";
import { complaintDesk } from "../complaints/complaint-desk.ts";
import type { Desk } from "../complaints/desk.ts";
import { hours } from "../hours/hours.ts";

/** The complaints of working days, those of days off with the next one (spec 10.3). */
export interface ComplaintDays {
  readonly desk: Desk;
  readonly isWorkday: (day: number) => boolean;
  readonly workdaysIn: (span: Span) => readonly number[];
  /** Whether anybody dialled or worked on a day; of a centre that keeps neither, every day is one. */
  readonly isManned: (day: number) => boolean;
}

/** What is usual at the complaint post, day by day. */
export const complaintDays = defineSubject({
  id: "complaintDays",
  needs: { complaintDesk, calls, hours },
  start: (told, { definitions }) => ({
    take: {},
    finish: (): ComplaintDays => {
      const calendar = definitions.of(houseCalendar);
      const manned = mannedDays([
        [told.calls.facts, "dialled"],
        [told.hours.facts, "seconds"],
      ]);
      return {
        desk: told.complaintDesk,
        isWorkday: (day) => isWorkday(calendar, day),
        workdaysIn: (span) => workdaysIn(calendar, span),
        isManned: (day) => manned.size === 0 || manned.has(day),
      };
    },
  }),
  sources: {
    /** The complaints that count for a working day. */
    ofDay: { tables: ["complaints"], needs: [["complaints"]], ofPeriod: dayFacts },
    /** Those of the last days of a span that tell what is usual. */
    usual: { tables: ["complaints", "calls", "tallies", "sessions"], needs: [["complaints"]], ofPeriod: usualFacts },
  },
});

function mannedDays(told: readonly (readonly [FactTable, string])[]): Set<number> {
  const days = new Set<number>();
  for (const [{ keys, amounts, length }, amount] of told) {
    const [dates, counts] = [keys["date"]!, amounts[amount]!];
    for (let row = 0; row < length; row++) if (counts[row]! > 0) days.add(dates[row]!);
  }
  return days;
}

/** Of a span that is one day: that it is worked, or a day off, and the complaints that count for it. */
function dayFacts(days: ComplaintDays, { from, to, ...span }: Span): FactTable {
  const isWorked = days.isWorkday(to);
  return factsOn(days, { ...span, from, to }, { worked: isWorked ? [to] : [], off: isWorked ? [] : [to] });
}

/** The last working days that somebody was there, from the first complaint on. */
function usualFacts(days: ComplaintDays, span: Span): FactTable {
  const received = days.desk.counted(span).map(({ of }) => dayOf(of.complaint.received));
  const first = received.reduce((least, day) => Math.min(least, day), Infinity);
  const known = days.workdaysIn(span).filter((day) => day >= first && days.isManned(day));
  return factsOn(days, span, { worked: known.slice(-MOST_VALUES), off: [] });
}

interface Days {
  readonly worked: readonly number[];
  readonly off: readonly number[];
}

/** A fact for each day, lest one without complaints be unknown, and for each complaint that counts for a worked one. */
function factsOn(days: ComplaintDays, span: Span, { worked, off }: Days): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["complaints", "days", "daysOff"]);
  const { desk } = days;
  const origin = desk.cases[0]?.complaint.origin;
  if (!origin) return builder.finish();
  const product = desk.codes.product(null);
  for (const date of worked) builder.add({ date, product }, { complaints: 0, days: 1, daysOff: 0 }, origin);
  for (const date of off) builder.add({ date, product }, { complaints: 0, days: 0, daysOff: 1 }, origin);
  const wanted = new Set(worked);
  for (const { of } of desk.counted(span)) {
    const { complaint } = of;
    const date = workdayFrom(days, dayOf(complaint.received), span.to);
    const keys = { date, product: desk.codes.product(complaint.product) };
    if (wanted.has(date)) builder.add(keys, { complaints: 1, days: 0, daysOff: 0 }, complaint.origin);
  }
  return builder.finish();
}

/** The day itself when it is worked, else the next working day, if there is one up to the last. */
function workdayFrom({ isWorkday }: ComplaintDays, day: number, last: number): number {
  let worked = day;
  while (worked <= last && !isWorkday(worked)) worked++;
  return worked;
}
