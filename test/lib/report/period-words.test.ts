import { parsePeriod } from "../../../src/lib/facts/period.ts";
import { periodInName, periodInWords } from "../../../src/lib/report/period-words.ts";

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
