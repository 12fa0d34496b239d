import { periodFrom, presets, stampTime } from "../../../src/taskpane/state/presets.ts";

describe("the preset periods", () => {
  it.each([
    [new Date(2025, 9, 9, 23, 59), "2025-10-08", "2025-10-09", "2025-10", "2025-09"],
    [new Date(2025, 0, 1, 0, 0), "2024-12-31", "2025-01-01", "2025-01", "2024-12"],
    [new Date(2024, 2, 31, 12, 0), "2024-03-30", "2024-03-31", "2024-03", "2024-02"],
  ])("are yesterday, today, this month and last month by the clock on the wall (%#)", (now, ...texts) => {
    const { yesterday, today, thisMonth, lastMonth } = presets(now);
    expect([yesterday, today, thisMonth, lastMonth]).toEqual(texts);
  });

  it("are periods that reports can be asked for", () => {
    const { yesterday, thisMonth } = presets(new Date(2025, 9, 1));
    expect([periodFrom(yesterday, "day")?.text, periodFrom(thisMonth, "month")?.text]).toEqual([
      "2025-09-30",
      "2025-10",
    ]);
  });

  it("are none where the kind is another, or the text none at all", () => {
    expect([periodFrom("2025-10", "day"), periodFrom("", "month"), periodFrom("2025-10-32")]).toEqual([
      null,
      null,
      null,
    ]);
    expect(periodFrom("2025-W41")?.kind).toBe("week");
  });
});

describe("the moment on a stamp", () => {
  it("is of minutes, in 24 hours", () => {
    expect(stampTime(new Date(2025, 9, 10, 9, 5))).toBe("2025-10-10 09:05");
    expect(stampTime(new Date(2025, 9, 10, 0, 30))).toBe("2025-10-10 00:30");
  });
});
