import { daysOf, isWorkday, serialOf, spellClock } from "../../src/sample/calendar.ts";

describe("the sample's calendar", () => {
  it.each([
    [[1900, 3, 1], 61],
    [[2000, 2, 29], 36585],
    [[2024, 12, 31], 45657],
    [[2025, 10, 9], 45939],
  ] as const)("counts %j as Excel does", ([year, month, day], serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it("has the month's days, in December too", () => {
    expect(daysOf("2024-02")).toHaveLength(29);
    expect(daysOf("2025-12").at(-1)).toEqual({ serial: 46022, year: 2025, month: 12, day: 31 });
  });

  it("rests on weekends and in the week of the National Day", () => {
    const workdays = daysOf("2025-10").filter(isWorkday);
    expect(workdays.map(({ day }) => day)).toEqual([9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24, 27, 28, 29, 30, 31]);
  });

  it("spells a second of the day", () => {
    expect(spellClock(34205)).toBe("09:30:05");
  });
});
