import { type DueDay, suggestPenalties } from "../../../../../src/lib/centre/subjects/discipline/suggest.ts";
import { day, penalties, type Row, violation } from "./record.ts";

/** Due days as `10-08 旷工`, of 2025 unless the year is given. */
function suggest(days: readonly string[], rows: readonly Row[] = []): string[] {
  const due = days.map((text): DueDay => {
    const [date, status, absentDays = "1"] = text.split(" ") as [string, string, string?];
    const isAbsent = status === "旷工";
    const origin = { sheet: 0, row: 1 };
    return { day: dayIn(date), status, absentDays: isAbsent ? Number(absentDays) : 0, offSeconds: 0, origin };
  });
  const violations = rows.map((row) => violation(row));
  return suggestPenalties({ days: due, unapproved: [], unauthorised: [] }, violations, penalties.absence).map(
    ({ from, to, level }) => `${to - from + 1} days, level ${level}`,
  );
}

function dayIn(date: string): number {
  return day(date.length === 5 ? `2025-${date}` : date);
}

function absences(...dates: string[]): string[] {
  return dates.flatMap((date) => [`${date} 旷工`]);
}

/** `count` single absences, each between days at work. */
function scattered(year: number, count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const month = String(place + 1).padStart(2, "0");
    return [`${year}-${month}-10 旷工`, `${year}-${month}-11 出勤`];
  }).flat();
}

describe("suggestPenalties", () => {
  it.each([
    ["one day of 旷工", absences("10-08"), ["1 days, level 2"]],
    ["two in a row", absences("10-08", "10-09"), ["2 days, level 3"]],
    ["three in a row", absences("10-08", "10-09", "10-10"), ["3 days, level 3"]],
    ["four in a row", absences("10-08", "10-09", "10-10", "10-11"), ["4 days, level 4"]],
    ["two with a weekend between", absences("10-10", "10-13"), ["4 days, level 3"]],
    ["two with a day at work between", ["10-08 旷工", "10-09 出勤", "10-10 旷工"], Array(2).fill("1 days, level 2")],
    ["one row of three days", ["10-08 旷工 3"], ["1 days, level 3"]],
    ["half a day", ["10-08 旷工 0.5"], ["1 days, level 2"]],
    ["days out of order", absences("10-09", "10-08"), ["2 days, level 3"]],
    ["a day of leave", ["10-08 事假"], []],
    ["part of a day and the next", ["10-08 出勤", "10-08 旷工 0.5", "10-09 旷工"], ["2 days, level 2"]],
    ["the same, told the other way round", ["10-08 旷工 0.5", "10-08 出勤", "10-09 旷工"], ["2 days, level 2"]],
    ["tenths of days", Array.from({ length: 10 }, (_, i) => `10-${10 + i} 旷工 0.2`), ["10 days, level 3"]],
  ])("makes of %s", (_, days, expected) => {
    expect(suggest(days)).toEqual(expected);
  });

  it("suggests 开除 from the tenth day of a calendar year on, and begins anew with the year", () => {
    expect(suggest(scattered(2025, 9)).filter((one) => one.endsWith("4"))).toEqual([]);
    expect(suggest(scattered(2025, 10)).map((one) => one.at(-1))).toEqual([...Array<string>(9).fill("2"), "4"]);
    expect(suggest([...scattered(2024, 6), ...scattered(2025, 6)]).some((one) => one.endsWith("4"))).toBe(false);
    const overNewYear = [...scattered(2024, 9), "2024-12-31 旷工", "2025-01-01 旷工"];
    expect(suggest(overNewYear).at(-1)).toBe("2 days, level 4");
  });

  it.each<[string, Row, number]>([
    ["on its first day", ["2025-10-08", 3], 0],
    ["on its last day, though revoked", ["2025-10-10", 3, { appeal: "revoked" }], 0],
    ["of a graver category", ["2025-10-09", 4], 0],
    ["of a lighter category", ["2025-10-09", 2], 1],
    ["the day after", ["2025-10-11", 3], 1],
    ["the day before", ["2025-10-07", 3], 1],
  ])("takes a run as covered by a violation within it, of its category at least: %s", (_, row, count) => {
    expect(suggest(absences("10-08", "10-09", "10-10"), [row])).toHaveLength(count);
  });
});
