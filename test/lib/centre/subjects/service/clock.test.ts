import fc from "fast-check";
import { calendarClock, workingClock } from "../../../../../src/lib/centre/subjects/service/clock.ts";
import { momentOf, Precision, secondsOf, showMoment } from "../../../../../src/lib/table/moment.ts";
import { readDateTime } from "../../../../../src/lib/table/types/read-date.ts";

const HOUR = 3600;
/** From 08:30 to 18:30, Saturdays and Sundays off. */
const HOURS = { opens: 8.5 * HOUR, closes: 18.5 * HOUR, isWorkday: (day: number) => day % 7 > 1 };
const clock = workingClock(HOURS);

/** When a limit that begins at a moment is used up. */
function usedUp(from: string, limitSeconds: number): string {
  const second = clock(secondsOf(readDateTime(from)), limitSeconds);
  return showMoment(momentOf(second, Precision.second));
}

describe("a limit on working hours", () => {
  it.each([
    ["2025-10-14 09:00", HOUR, "2025-10-14 10:00:00"],
    ["2025-10-14 17:30", HOUR, "2025-10-14 18:30:00"],
    ["2025-10-14 17:30:01", HOUR, "2025-10-15 08:30:01"],
    ["2025-10-14 18:30", HOUR, "2025-10-15 09:30:00"],
    ["2025-10-14 07:00", HOUR, "2025-10-14 09:30:00"],
    ["2025-10-17 18:00", HOUR, "2025-10-20 09:00:00"],
    ["2025-10-18 10:00", HOUR, "2025-10-20 09:30:00"],
    ["2025-10-14 09:00", 24 * HOUR, "2025-10-16 13:00:00"],
    ["2025-10-16 08:30", 20 * HOUR, "2025-10-17 18:30:00"],
    ["2025-10-14 08:30", 500 * HOUR, "2025-12-22 18:30:00"],
  ])("that begins at %s and has %d seconds is used up at %s", (from, limit, end) => {
    expect(usedUp(from, limit)).toBe(end);
  });

  it("runs on where no day is a working day, after two months", () => {
    const never = workingClock({ ...HOURS, isWorkday: () => false });
    expect(never(0, HOUR)).toBeLessThan(90 * 24 * HOUR);
  });

  it("holds as many working seconds as it has, and the later it begins the later it is used up", () => {
    const second = fc.integer({ min: 45_944 * 24 * HOUR, max: 45_960 * 24 * HOUR });
    const limit = fc.integer({ min: 1, max: 40 * HOUR });
    const opening = (from: number, to: number) => {
      const days = Array.from({ length: 40 }, (_, place) => 45_944 + place).filter(HOURS.isWorkday);
      const within = days.map((day) => {
        const [opens, closes] = [HOURS.opens, HOURS.closes].map((time) => day * 24 * HOUR + time);
        return Math.max(0, Math.min(to, closes!) - Math.max(from, opens!));
      });
      return within.reduce((sum, seconds) => sum + seconds, 0);
    };
    fc.assert(
      fc.property(second, second, limit, (one, other, seconds) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        expect(opening(first, clock(first, seconds))).toBe(seconds);
        expect(clock(first, seconds)).toBeLessThanOrEqual(clock(last, seconds));
      }),
    );
  });
});

describe("a limit on the calendar", () => {
  it("is used up when its time has passed", () => {
    expect(calendarClock(100, HOUR)).toBe(100 + HOUR);
  });
});
