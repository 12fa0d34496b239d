import { areYearFirst } from "../../../../src/lib/table/types/short-date.ts";

describe("dates with a year of two digits", () => {
  it.each([
    ["their last part varies and the year is one", ["25-10-09", "25-10-10", "合计"]],
    ["the years are two that follow one another", ["25-12-31", "26-01-01"]],
    ["they have a time too", ["25/10/9 14:05", "25/10/10 下午2:05"]],
    ["the weekday of each fits", ["25-10-09 星期四"]],
    ["one of several cannot be a date", ["25-10-09", "25-10-40", "25-10-31"]],
  ])("begin with the year where %s", (_, texts) => {
    expect(areYearFirst(texts)).toBe(true);
  });

  it.each([
    ["the last part is one, as a year is", ["09-10-25", "10-10-25"]],
    ["there is but one", ["25-10-09"]],
    ["the first part varies as days do", ["25-10-09", "28-10-10"]],
    ["another date has four digits", ["25-10-09", "25-10-10", "2025-10-11"]],
    ["a weekday does not fit", ["25-10-09 星期四", "25-10-10 星期四"]],
    ["one has no weekday", ["25-10-09 星期四", "25-10-10"]],
  ])("are not guessed at where %s", (_, texts) => {
    expect(areYearFirst(texts)).toBe(false);
  });
});
