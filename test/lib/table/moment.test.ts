import fc from "fast-check";
import {
  Precision,
  civilFromDay,
  dayFromCivil,
  dayOf,
  formatDay,
  formatTime,
  momentOf,
  precisionOf,
  secondsFromClock,
  secondsOf,
  timeOfDaySeconds,
} from "../../../src/lib/table/moment.ts";

describe("the civil calendar", () => {
  it.each([
    ["1900-03-01", 61],
    ["1950-01-01", 18264],
    ["1970-01-01", 25569],
    ["2000-02-29", 36585],
    ["2025-10-09", 45939],
    ["2100-12-31", 73415],
  ])("knows %s as day %d", (date, serial) => {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    expect(dayFromCivil(year, month, day)).toBe(serial);
    expect(civilFromDay(serial)).toEqual({ year, month, day });
  });

  it.each([
    [2025, 2, 29],
    [2100, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
  ])("has no %d-%d-%d", (year, month, day) => {
    expect(dayFromCivil(year, month, day)).toBeNaN();
  });

  it("gives every day from 1900 to 2199 back, one after the other as the platform's calendar does", () => {
    for (let serial = 61; serial < 109575; serial++) {
      const { year, month, day } = civilFromDay(serial);
      const platform = new Date((serial - 25569) * 86400000).toISOString().slice(0, 10);
      if (dayFromCivil(year, month, day) !== serial || formatDay(serial) !== platform) {
        throw new Error(`Day ${serial} reads ${formatDay(serial)}, not ${platform}.`);
      }
    }
  });
});

describe("a moment", () => {
  it("holds a day, a time of day and a precision", () => {
    const day = fc.integer({ min: 0, max: 73415 });
    const seconds = fc.integer({ min: 0, max: 86399 });
    fc.assert(
      fc.property(day, seconds, fc.constantFrom(...Object.values(Precision)), (serial, time, precision) => {
        const moment = momentOf(serial * 86400 + time, precision);
        expect([dayOf(moment), timeOfDaySeconds(moment), precisionOf(moment)]).toEqual([serial, time, precision]);
        expect(secondsOf(moment)).toBe(serial * 86400 + time);
      }),
    );
  });
});

describe("a clock", () => {
  it("shows the seconds since midnight, and 24:00:00 at the end of the day", () => {
    expect(secondsFromClock(0, 0, 0)).toBe(0);
    expect(secondsFromClock(14, 5, 33)).toBe(50733);
    expect(secondsFromClock(24, 0, 0)).toBe(86400);
  });

  it.each([
    [24, 0, 1],
    [25, 0, 0],
    [10, 60, 0],
    [10, 0, 60],
  ])("never shows %d:%d:%d", (hour, minute, second) => {
    expect(secondsFromClock(hour, minute, second)).toBeNaN();
  });

  it("is written with two digits each", () => {
    expect([0, 33909, 50733, 86399].map(formatTime)).toEqual(["00:00:00", "09:25:09", "14:05:33", "23:59:59"]);
  });
});
