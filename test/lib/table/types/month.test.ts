import { Kind } from "../../../../src/lib/table/cell.ts";
import { UNREADABLE } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { month } from "../../../../src/lib/table/types/month.ts";

const OCTOBER = 45931;

function decoder(date1904 = false) {
  return month.decoder({ unit: null, date1904, dictionary: new Dictionary() });
}

describe("month", () => {
  it.each(["2025-10", "2025年10月", "2025/10", "2025.10", "202510", "2025-10-31", "2025年10月9日 14:05", "20251009"])(
    "reads the text %j as the first of October 2025",
    (text) => {
      expect(decoder().text(text)).toBe(OCTOBER);
    },
  );

  it.each([
    [202510, Kind.number],
    [20251009, Kind.number],
    [45939, Kind.number],
    [45961.9, Kind.dateTime],
    [45931, Kind.date],
  ])("reads the number %d of kind %d as the first of October 2025", (value, kind) => {
    expect(decoder().number(value, kind)).toBe(OCTOBER);
  });

  it("counts serials from 1904 in such a workbook", () => {
    expect(decoder(true).number(44477, Kind.date)).toBe(OCTOBER);
  });

  it.each(["10月", "2025-13", "202500", "2025", "25-10", "2025-10-32"])("does not guess at the text %j", (text) => {
    expect(decoder().text(text)).toBe(UNREADABLE);
  });

  it.each([
    [202513, Kind.number],
    [2025.1, Kind.number],
    [10, Kind.number],
    [202510, Kind.date],
    [1, Kind.boolean],
  ])("does not guess at the number %d of kind %d", (value, kind) => {
    expect(decoder().number(value, kind)).toBe(UNREADABLE);
  });
});
