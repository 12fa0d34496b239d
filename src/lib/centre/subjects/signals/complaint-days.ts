import { type FactTable, FactTableBuilder } from "../../../facts/fact-table.ts";
import type { Span } from "../../../facts/select.ts";
import { MOST_VALUES } from "../../../measure/natural-limits.ts";
import { dayOf } from "../../../table/moment.ts";
import { defineSubject } from "../../define-subject.ts";
import { houseCalendar } from "../calendar/calendar-block.ts";
import { isWorkday, workdaysIn } from "../calendar/working-days.ts";
import { calls } from "../calls/calls.ts";
import { complaintDesk } from "../complaints/complaint-desk.ts";
import type { Desk, StandingCase } from "../complaints/desk.ts";
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
    /** The complaints that count for the working days of a span. */
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

function dayFacts(days: ComplaintDays, span: Span): FactTable {
  return factsOn(days, span, days.workdaysIn(span));
}

function usualFacts(days: ComplaintDays, span: Span): FactTable {
  const known = days.workdaysIn(span).filter(days.isManned);
  return factsOn(days, span, known.slice(-MOST_VALUES));
}

/** A fact a complaint, and one for each day so that days without any are known too; none before the first complaint. */
function factsOn(days: ComplaintDays, span: Span, wanted: readonly number[]): FactTable {
  const builder = new FactTableBuilder(["date", "product"], ["complaints", "days"]);
  const { desk } = days;
  const all = desk.counted(span);
  const first = firstOf(all);
  if (!first) return builder.finish();
  const open = new Set(wanted.filter((day) => day >= dayOf(first.of.complaint.received)));
  const product = desk.codes.product(null);
  for (const day of open) builder.add({ date: day, product }, { complaints: 0, days: 1 }, first.of.complaint.origin);
  for (const { of } of all) {
    const { complaint } = of;
    const day = workdayFrom(days, dayOf(complaint.received), span.to);
    const keys = { date: day, product: desk.codes.product(complaint.product) };
    if (open.has(day)) builder.add(keys, { complaints: 1, days: 0 }, complaint.origin);
  }
  return builder.finish();
}

function firstOf(all: readonly StandingCase[]): StandingCase | null {
  const received = ({ of }: StandingCase) => dayOf(of.complaint.received);
  return all.reduce<StandingCase | null>((first, one) => (first && received(first) <= received(one) ? first : one), null);
}

/** The day itself when it is worked, else the next working day, if there is one up to the last. */
function workdayFrom({ isWorkday }: ComplaintDays, day: number, last: number): number {
  let worked = day;
  while (worked <= last && !isWorkday(worked)) worked++;
  return worked;
}
