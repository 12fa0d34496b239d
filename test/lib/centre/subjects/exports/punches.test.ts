import { endsShift, isPunches, pairPunches, readPunches, readShift } from "../../../../../src/lib/centre/subjects/exports/punches.ts"; // prettier-ignore
import { formatTime } from "../../../../../src/lib/table/moment.ts";

const HOUR = 3600;

describe("punches in a cell", () => {
  it.each([
    ["08:28  \n18:12", "08:28:00 18:12:00"],
    ["08:2812:0013:0018:05", "08:28:00 12:00:00 13:00:00 18:05:00"],
    ["17:00 次日01:30", "17:00:00 25:30:00"],
    ["17:00\n01:30", "17:00:00 25:30:00"],
    ["2026-05-01 08:28:15", "08:28:00"],
    ["08:28(外勤)", "08:28:00"],
  ])("are read from %j", (text, expected) => {
    expect(readPunches(text).map(formatTime).join(" ")).toBe(expected);
  });

  it("are alone there, or stand among words", () => {
    expect(["08:28  \n18:12", "08:28(外勤)", "17:00-次日01:30"].map(isPunches)).toEqual([true, true, true]);
    expect(["正常", "事假05-01 09:00到05-01 18:00 8小时", ""].map(isPunches)).toEqual([false, false, false]);
  });
});

describe("pairs of punches", () => {
  it("leave breaks out, and a punch done twice counts once", () => {
    expect(pairPunches([8, 8.05, 12, 13, 18].map((hour) => hour * HOUR))).toEqual([
      { start: 8 * HOUR, end: 12 * HOUR },
      { start: 13 * HOUR, end: 18 * HOUR },
    ]);
  });

  it("leave a punch without its other out, and so never lengthen the hours", () => {
    expect(pairPunches([18 * HOUR, 8 * HOUR, 12 * HOUR])).toEqual([{ start: 8 * HOUR, end: 12 * HOUR }]);
    expect(pairPunches([8 * HOUR])).toEqual([]);
  });

  it("take the first punch of a day where a night's shift is open, and no other", () => {
    const night = [17 * HOUR];
    expect(endsShift(25.5 * HOUR, night)).toBe(true);
    expect(endsShift(25.5 * HOUR, [...night, 23 * HOUR])).toBe(false);
    expect(endsShift(32 * HOUR, night)).toBe(false);
    expect(endsShift(29 * HOUR, [8 * HOUR])).toBe(false);
  });
});

describe("a shift", () => {
  it("is due at its first time and ends at its last", () => {
    expect(readShift("A班 17:00-次日01:30")).toEqual({ due: 17 * HOUR, dueOut: 25.5 * HOUR });
    expect(readShift("早班 08:30-12:00,13:00-18:00")).toEqual({ due: 8.5 * HOUR, dueOut: 18 * HOUR });
    expect(readShift("休息")).toBeNull();
  });
});
