import { namesDay, periodIn } from "../../../../../src/lib/centre/subjects/exports/day-header.ts";
import { dayFromCivil, formatDay } from "../../../../../src/lib/table/moment.ts";

describe("the period over an export", () => {
  it.each([
    ["月度汇总 统计日期：2026-05-01 至 2026-05-31", "2026-05-01 2026-05-31"],
    ["统计时间:2026.05.25~2026.06.24 制表时间:2026.06.25 10:11", "2026-05-25 2026-06-24"],
    ["考勤日期：2026/05/01 ～ 05/31      制表日期：2026/06/01", "2026-05-01 2026-05-31"],
    ["上下班打卡_月报_20260501-20260531.xlsx", "2026-05-01 2026-05-31"],
    ["2026年2月打卡时间", "2026-02-01 2026-02-28"],
    ["2025年12月 月度汇总", "2025-12-01 2025-12-31"],
    ["2026-05-31 至 2026-05-01", null],
    ["报表生成时间：2026-06-01 10:11", null],
    ["2026-02-01 至 2026-02-30", null],
  ])("is read from %j", (text, expected) => {
    const period = periodIn(text);
    expect(period && [period.from, period.to].map(formatDay).join(" ")).toBe(expected);
  });
});

describe("a header over a day's column", () => {
  const friday = dayFromCivil(2026, 5, 1);
  it.each(["1", "01", "1日", "五", "周五", "1\n星期五", "5/1", "05-01", "26-05-01 星期五", "2026.05.01"])(
    "names the day as %j",
    (header) => expect(namesDay(header, friday)).toBe(true),
  );

  it.each(["2", "六", "1\n星期六", "6/1", "25-05-01", "姓名", "", "11"])("names no other as %j", (header) =>
    expect(namesDay(header, friday)).toBe(false),
  );

  it("takes 日 and 天 for a Sunday", () => {
    expect(["日", "星期天", "3日", "3天"].map((header) => namesDay(header, friday + 2))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
