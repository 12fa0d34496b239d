import { execFileSync } from "node:child_process";
import {
  isPublicHoliday,
  isWorkday,
  unannouncedYears,
  workdaysIn,
} from "../../../../../src/lib/centre/subjects/calendar/working-days.ts";
import { parsePeriod } from "../../../../../src/lib/facts/period.ts";

const plain = { holidays: new Set<number>(), workdays: new Set<number>() };
const day = (date: string) => parsePeriod(date)!.from;

describe("the calendar", () => {
  it.each([
    ["2025-10-09", true, false, "a Thursday"],
    ["2025-10-12", false, false, "a Sunday"],
    ["2025-10-11", true, false, "a Saturday worked for the break"],
    ["2025-09-28", true, false, "a Sunday worked for the break"],
    ["2025-10-01", false, true, "国庆节"],
    ["2025-10-06", false, true, "中秋节"],
    ["2025-10-08", false, false, "a day of the break that was exchanged"],
    ["2026-02-17", false, true, "春节"],
    ["2003-10-01", true, false, "a Wednesday of a year before the calendar"],
    ["2043-10-01", true, false, "a Thursday of a year not announced"],
    ["2043-10-03", false, false, "a Saturday of a year not announced"],
  ])("knows %s: worked %s, holiday %s, being %s", (date, worked, holiday) => {
    expect([isWorkday(plain, day(date)), isPublicHoliday(plain, day(date))]).toEqual([worked, holiday]);
  });

  it("is overruled by 日历口径, whose days off are holidays", () => {
    const own = { holidays: new Set([day("2025-10-09")]), workdays: new Set([day("2025-10-01"), day("2025-10-12")]) };
    const dates = ["2025-10-09", "2025-10-01", "2025-10-12", "2025-10-10"];
    expect(dates.map((date) => isWorkday(own, day(date)))).toEqual([false, true, true, true]);
    expect(dates.map((date) => isPublicHoliday(own, day(date)))).toEqual([true, false, false, false]);
  });

  it("lists the working days of a span", () => {
    expect(workdaysIn(plain, parsePeriod("2025-10-08..2025-10-13")!)).toEqual(
      ["2025-10-09", "2025-10-10", "2025-10-11", "2025-10-13"].map(day),
    );
    expect(workdaysIn(plain, { from: day("2025-10-10"), to: day("2025-10-09") })).toEqual([]);
  });

  it("tells the years whose holidays it does not know", () => {
    expect(unannouncedYears(parsePeriod("2025-10")!)).toEqual([]);
    expect(unannouncedYears(parsePeriod("2002-12-01..2004-01-31")!)).toEqual([2002, 2003]);
  });

  it.each(["America/New_York", "Asia/Shanghai", "Pacific/Kiritimati", "America/Sao_Paulo"])(
    "says the same in %s",
    (zone) => {
      const asked = `import("./src/lib/centre/subjects/calendar/working-days.ts").then(({ isWorkday, isPublicHoliday }) => {
        const calendar = { holidays: new Set(), workdays: new Set() };
        const days = Array.from({ length: 730 }, (_, place) => 45658 + place);
        console.log(days.map((day) => Number(isWorkday(calendar, day)) + 2 * Number(isPublicHoliday(calendar, day))).join(""));
      });`;
      const said = execFileSync(process.execPath, ["--import", "tsx", "-e", asked], {
        env: { ...process.env, TZ: zone },
        encoding: "utf8",
      });
      const days = Array.from({ length: 730 }, (_, place) => day("2025-01-01") + place);
      expect(said.trim()).toBe(
        days.map((one) => Number(isWorkday(plain, one)) + 2 * Number(isPublicHoliday(plain, one))).join(""),
      );
    },
    30_000,
  );
});
