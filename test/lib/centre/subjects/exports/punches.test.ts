import { isPunches, pairPunches, readPunches, readShift } from "../../../../../src/lib/centre/subjects/exports/punches.ts"; // prettier-ignore
import { formatTime } from "../../../../../src/lib/table/moment.ts";

const HOUR = 3600;

describe("punches in a cell", () => {
  it.each([
    ["08:28  \n18:12", "08:28:00 18:12:00"],
    ["08:2812:0013:0018:05", "08:28:00 12:00:00 13:00:00 18:05:00"],
    ["17:00 次日01:30", "17:00:00 25:30:00"],
    ["17:00\n01:30", "17:00:00 25:30:00"],
    ["2026-05-01 08:28:15", "08:28:15"],
    ["08:57:4018:05", "08:57:40 18:05:00"],
    ["08:28(外勤)", "08:28:00"],
  ])("are read from %j", (text, expected) => {
    expect(readPunches(text).map(formatTime).join(" ")).toBe(expected);
  });

  it("are alone there, or stand among words", () => {
    expect(["08:28  \n18:12", "08:28(外勤)", "17:00-次日01:30"].map(isPunches)).toEqual([true, true, true]);
    expect(["正常", "事假05-01 09:00到05-01 18:00 8小时", ""].map(isPunches)).toEqual([false, false, false]);
  });
});

describe("punches of a day", () => {
  const secondsOf = (hour: number) => Math.round(hour * HOUR);
  const spansOf = (...hours: number[]) =>
    pairPunches(hours.map(secondsOf)).map(({ start, end }) => [start / HOUR, end / HOUR]);

  it("leave breaks out where they are pairs, in whatever order they come", () => {
    expect(spansOf(18, 8, 12, 13)).toEqual([
      [8, 12],
      [13, 18],
    ]);
    expect(spansOf(9, 12, 15, 18)).toEqual([
      [9, 12],
      [15, 18],
    ]);
  });

  it("are one where they are made up to five minutes after another", () => {
    expect(spansOf(8, 8 + 5 / 60, 18)).toEqual([[8, 18]]);
    expect(spansOf(8, 8 + 5 / 60)).toEqual([]);
  });

  it("reach from the first to the last where their number is odd, a pair under an hour or a gap over three", () => {
    expect(spansOf(8, 12, 18)).toEqual([[8, 18]]);
    expect(spansOf(8, 8.5, 18, 18.5)).toEqual([[8, 18.5]]);
    expect(spansOf(8, 11, 14.5, 18)).toEqual([[8, 18]]);
    expect(spansOf(8, 8.2)).toEqual([[8, 8.2]]);
  });

  it("are no session where there is but one", () => expect(spansOf(8)).toEqual([]));
});

describe("a shift", () => {
  it("is due at its first time and ends at its last", () => {
    expect(readShift("A班 17:00-次日01:30")).toEqual({ due: 17 * HOUR, dueOut: 25.5 * HOUR });
    expect(readShift("早班 08:30-12:00,13:00-18:00")).toEqual({ due: 8.5 * HOUR, dueOut: 18 * HOUR });
    expect(readShift("休息")).toBeNull();
  });
});
