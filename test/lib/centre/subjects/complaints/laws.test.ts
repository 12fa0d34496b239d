import fc from "fast-check";
import type { Centre } from "../../../../../src/lib/centre/centre.ts";
import { backlogReport } from "../../../../../src/lib/centre/reports/service/backlog.ts";
import { callbackSla } from "../../../../../src/lib/centre/reports/service/callback-sla.ts";
import { complaintMonthly } from "../../../../../src/lib/centre/reports/service/complaint-monthly.ts";
import { complaintTracking } from "../../../../../src/lib/centre/reports/service/complaint-tracking.ts";
import { complaintDesk } from "../../../../../src/lib/centre/subjects/complaints/complaint-desk.ts";
import { balanceFacts } from "../../../../../src/lib/centre/subjects/complaints/complaint-facts.ts";
import type { StandingCase } from "../../../../../src/lib/centre/subjects/complaints/desk.ts";
import { dispatchState } from "../../../../../src/lib/centre/subjects/complaints/dispatch-state.ts";
import type { Span } from "../../../../../src/lib/facts/select.ts";
import { dateAlone } from "../../../../../src/lib/table/date-alone.ts";
import { formatDay } from "../../../../../src/lib/table/moment.ts";
import { totalOf } from "../../../../support/centre-rows.ts";
import { jsonOf, pick } from "../../../../support/centre.ts";
import { asOnDay, FIRST, LAST, lastVersions, type MadeUp, madeUp, open } from "./made-up.ts";

const RUNS = 30;
const REPORTS = [complaintMonthly, complaintTracking, callbackSla, backlogReport];
const MONTHS = ["2025-09", "2025-10", "2025-11", "2025-12"];
const LATE = new Set(["late", "notCalled", "closedEarly"]);

const someDay = fc.integer({ min: FIRST, max: LAST });

/** Holds of any centre and some days in their order. */
async function holds(law: (centre: Centre, rows: MadeUp, days: readonly number[]) => void | Promise<void>) {
  const days = fc.uniqueArray(someDay, { minLength: 2, maxLength: 6 }).map((all) => [...all].sort((a, b) => a - b));
  await fc.assert(
    fc.asyncProperty(madeUp, days, async (rows, some) => law(await open(rows), rows, some)),
    { numRuns: RUNS },
  );
}

/** Periods that follow one another from the first day to the last, cut after some days. */
function splitAfter(days: readonly number[]): Span[] {
  const ends = [...new Set([...days, LAST])];
  return ends.map((to, place) => ({ from: place === 0 ? FIRST : ends[place - 1]! + 1, to }));
}

function balanceOf(centre: Centre, span: Span) {
  const facts = balanceFacts(centre.of(complaintDesk), span);
  const [opening, received, closed, reopened] = ["opening", "received", "closed", "reopened"].map((amount) =>
    totalOf(facts, amount),
  );
  return { opening: opening!, closing: opening! + received! - closed! + reopened! };
}

function countedOn(centre: Centre, day: number): readonly StandingCase[] {
  return centre
    .of(complaintDesk)
    .at(dateAlone(day))
    .filter(({ of }) => of.counts === "counted");
}

function openOn(centre: Centre, day: number): number {
  return countedOn(centre, day).filter(({ isOpen }) => isOpen).length;
}

function readingOf({ readings }: Centre) {
  return readings.find(({ table }) => table === "complaints")!;
}

/** What the reports say as of a day of its month or of it; a month before stands as of its own end. */
function toldOn(centre: Centre, day: string) {
  return REPORTS.map((report) => {
    const { rows, blocks } = jsonOf(report, centre, {
      period: day.slice(0, report.of === "month" ? 7 : 10),
      "as-of": day,
    });
    const figures = blocks?.["figures"] && pick(blocks["figures"].rows, "measure", "this", "low", "high");
    return { report: report.id, rows, blocks: { ...blocks, figures } };
  });
}

function figuresOf(centre: Centre, period: string): Readonly<Record<string, number>> {
  const rows = jsonOf(complaintMonthly, centre, { period, "as-of": "2025-12-31" }).blocks!["figures"]!.rows;
  return Object.fromEntries(rows.map(({ measure, this: now }) => [measure, now])) as Record<string, number>;
}

describe("the complaints of any centre", () => {
  it("that were open, and came, and were opened again, but not those closed, are open at a period's end", () =>
    holds((centre, _, days) => {
      for (const span of splitAfter(days)) {
        const asOf = dateAlone(span.to);
        expect(balanceOf(centre, { ...span, asOf }).closing).toBe(openOn(centre, span.to));
      }
    }));

  it("that are open at a period's end are those at the next one's beginning", () =>
    holds((centre, _, days) => {
      const asOf = dateAlone(LAST);
      const periods = splitAfter(days).map((span) => balanceOf(centre, { ...span, asOf }));
      expect(periods.map(({ opening }) => opening)).toEqual([0, ...periods.slice(0, -1).map(({ closing }) => closing)]);
      expect(periods.at(-1)!.closing).toBe(openOn(centre, LAST));
    }));

  it("stand as they would had the workbooks been put away that day", () =>
    holds(async (_, rows, days) => {
      const single = lastVersions(rows);
      const centre = await open(single);
      for (const day of days.slice(0, 2).map(formatDay)) {
        const then = asOnDay(single, day);
        if (then.complaints.length > 0) expect(toldOn(centre, day)).toEqual(toldOn(await open(then), day));
      }
    }));

  it("keep what was done, and what was late, whenever they are asked later", () =>
    holds((centre, _, days) => {
      const { dispatch } = centre.of(complaintDesk).rules;
      for (const [place, day] of days.slice(1).entries()) {
        const later = new Map(countedOn(centre, day).map((one) => [one.of.complaint.id, one]));
        for (const one of countedOn(centre, days[place]!)) {
          const now = later.get(one.of.complaint.id)!;
          const done = (["dispatched", "resolved", "reopened"] as const).filter((what) => one[what] !== null);
          expect(done.map((what) => now[what])).toEqual(done.map((what) => one[what]));
          expect(one.callbacks.every((call) => now.callbacks.includes(call))).toBe(true);
          const was = dispatchState(one, dispatch);
          if (was === "inTime" || was === "late") expect(dispatchState(now, dispatch)).toBe(was);
          expectKept(one, now);
        }
      }
    }));

  it("owe callbacks that are in time, late or waived, and pending ones beside", () =>
    holds((centre) => {
      for (const month of MONTHS) {
        const { due, reached, waived, callbackDone, inTime, timelyBase, pending, ...figures } = figuresOf(
          centre,
          month,
        );
        const lines = jsonOf(callbackSla, centre, { period: month, "as-of": "2025-12-31" }).blocks!["callbacks"]!.rows;
        const own = lines
          .filter((line) => (line["due"] as string).startsWith(month))
          .map((line) => line["state"] as string);
        const late = own.filter((state) => LATE.has(state)).length;
        expect(inTime! + late + waived!).toBe(due);
        expect([reached! + waived!, due! - waived!]).toEqual([callbackDone, timelyBase]);
        expect(pending).toBe(own.filter((state) => state === "pending").length);
        const { dispatchDone, dispatchDue, dispatchPending, dispatchUnjudged, received } = figures;
        expect(dispatchDue! + dispatchPending! + dispatchUnjudged!).toBe(received);
        expect(dispatchDone).toBeLessThanOrEqual(dispatchDue!);
      }
    }));

  it("are told by their last rows alone", () =>
    holds(async (centre, rows) => {
      const single = await open(lastVersions(rows));
      expect(toldOn(centre, "2025-12-31")).toEqual(toldOn(single, "2025-12-31"));
      const later = readingOf(centre).problems.filter(({ code }) => code === "laterVersion");
      expect(later.length).toBe(rows.complaints.length - lastVersions(rows).complaints.length);
    }));
});

/** Whoever was reached stays so, at the same time; what was due and not done in time is never in time again. */
function expectKept(one: StandingCase, now: StandingCase): void {
  const [was, is] = [one.callback, now.callback];
  if (!was) return;
  expect(is!.due).toBe(was.due);
  expect(is!.attempts).toBeGreaterThanOrEqual(was.attempts);
  if (was.firstReached) expect([is!.firstReached, is!.state]).toEqual([was.firstReached, was.state]);
  if (LATE.has(was.state)) expect(["pending", "inTime"]).not.toContain(is!.state);
  if (was.state === "waived") expect(["waived", "inTime", "late"]).toContain(is!.state);
}
