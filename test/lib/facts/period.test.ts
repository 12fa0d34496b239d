import fc from "fast-check";
import { monthOf, parsePeriod, periodInName, periodInWords, rangeOf } from "../../../src/lib/facts/period.ts";
import { formatDay } from "../../../src/lib/table/moment.ts";

describe("parsePeriod", () => {
  it.each<[string, ...string[]]>([
    ["2025-10-09", "day", "2025-10-09", "2025-10-09", "2025-10-09"],
    ["2025-1-9", "day", "2025-01-09", "2025-01-09", "2025-01-09"],
    [" 2024-02-29 ", "day", "2024-02-29", "2024-02-29", "2024-02-29"],
    ["2025-10", "month", "2025-10-01", "2025-10-31", "2025-10"],
    ["2025-2", "month", "2025-02-01", "2025-02-28", "2025-02"],
    ["2024-02", "month", "2024-02-01", "2024-02-29", "2024-02"],
    ["2025-12", "month", "2025-12-01", "2025-12-31", "2025-12"],
    ["2025-W41", "week", "2025-10-06", "2025-10-12", "2025-W41"],
    ["2025-w5", "week", "2025-01-27", "2025-02-02", "2025-W05"],
    ["2025-10-01..2025-10-15", "range", "2025-10-01", "2025-10-15", "2025-10-01..2025-10-15"],
    ["2025-12-31 .. 2026-1-1", "range", "2025-12-31", "2026-01-01", "2025-12-31..2026-01-01"],
    ["2025-10-09..2025-10-09", "range", "2025-10-09", "2025-10-09", "2025-10-09..2025-10-09"],
  ])("reads %j as a %s from %s to %s", (text, ...read) => {
    const { kind, from, to, text: written } = parsePeriod(text)!;
    expect([kind, formatDay(from), formatDay(to), written]).toEqual(read);
  });

  it.each([
    ["2024-W01", "2024-01-01", "2024-01-07"],
    ["2025-W01", "2024-12-30", "2025-01-05"],
    ["2026-W01", "2025-12-29", "2026-01-04"],
    ["2021-W01", "2021-01-04", "2021-01-10"],
    ["2023-W52", "2023-12-25", "2023-12-31"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
  ])("reads ISO week %s, which runs from %s to %s, at a year's end", (text, from, to) => {
    const { from: first, to: last } = parsePeriod(text)!;
    expect([formatDay(first), formatDay(last)]).toEqual([from, to]);
  });

  it.each([
    "",
    "2025",
    "25-10-09",
    "2025-13",
    "2025-00",
    "2025-10-00",
    "2025-10-32",
    "2025-02-29",
    "2025-04-31",
    "2025-W00",
    "2025-W53",
    "2024-W54",
    "2025-W",
    "2025W41",
    "W41",
    "2025-10-15..2025-10-01",
    "2025-10-01..",
    "..2025-10-01",
    "2025-10-01...2025-10-05",
    "2025-10..2025-11",
    "2025-10-01..2025-10-02..2025-10-03",
    "2025-10-01..2025-02-30",
    "2025/10/09",
    "昨天",
    "2025-10-09T08:00",
  ])("takes %j for no period", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("reads back what it wrote, for every kind", () => {
    const texts = fc.oneof(
      fc.integer({ min: 36_526, max: 62_000 }).map(formatDay),
      fc.integer({ min: 36_526, max: 62_000 }).map((day) => formatDay(day).slice(0, 7)),
      fc.tuple(fc.integer({ min: 2000, max: 2060 }), fc.integer({ min: 1, max: 52 })).map(([y, w]) => `${y}-W${w}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const period = parsePeriod(text)!;
        expect(parsePeriod(period.text)).toEqual(period);
        expect(parsePeriod(rangeOf(period.from, period.to).text)).toEqual(rangeOf(period.from, period.to));
      }),
    );
  });
});

describe("monthOf", () => {
  it.each([
    [45_931, "2025-10"],
    [45_961, "2025-10"],
    [45_962, "2025-11"],
    [46_022, "2025-12"],
  ])("puts day %d into %s", (day, text) => {
    expect(monthOf(day)).toEqual(parsePeriod(text));
  });
});

describe("a period", () => {
  it.each([
    ["2025-10-09", "2025-10-09", "2025-10-09"],
    ["2025-10", "2025-10", "2025-10-01 至 2025-10-31"],
    ["2025-W41", "2025-W41", "2025-10-06 至 2025-10-12"],
    ["2025-10-01..2025-10-15", "1001-1015", "2025-10-01 至 2025-10-15"],
    ["2025-12-29..2026-01-03", "1229-0103", "2025-12-29 至 2026-01-03"],
    ["2025-10-09..2025-10-09", "1009-1009", "2025-10-09"],
  ])("%s is %j in a sheet's name and %j in a sentence", (text, name, words) => {
    const period = parsePeriod(text)!;
    expect([periodInName(period), periodInWords(period)]).toEqual([name, words]);
  });
});
