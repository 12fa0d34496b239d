import fc from "fast-check";
import { Kind } from "../../../../src/lib/table/cell.ts";
import { UNREADABLE } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { formatTime } from "../../../../src/lib/table/moment.ts";
import { duration } from "../../../../src/lib/table/types/duration.ts";

function decoder(unit: string | null) {
  return duration("秒").decoder({ unit, date1904: false, dictionary: new Dictionary() });
}

describe("duration", () => {
  it.each([
    ["00:03:25", null, 205],
    ["3:25", null, 205],
    ["3:25", "分钟", 205],
    ["3:25", "小时", 12300],
    ["100:00:01", "小时", 360001],
    ["00:03:25.5", null, 205.5],
    ["90:00", null, 5400],
    ["3分25秒", null, 205],
    ["3 分 25 秒", null, 205],
    ["1小时3分25秒", null, 3805],
    ["8小时30分", null, 30600],
    ["8时30分", null, 30600],
    ["90分钟", null, 5400],
    ["1.5小时", "分钟", 5400],
    ["205秒", "小时", 205],
    ["205s", null, 205],
    ["205", null, 205],
    ["1,234", null, 1234],
    ["3.5", "分钟", 210],
    ["8", "小时", 28800],
    ["0", null, 0],
    ["-5", "分钟", -300],
  ])("reads the text %j in a column of %s as %d seconds", (text, unit, seconds) => {
    expect(decoder(unit).text(text)).toBe(seconds);
  });

  it.each(["3:60", "1:60:00", "3:5", "3分25", "25秒3分", "三分", "1天", "约205", "3:25:", "-3:25", "12%"])(
    "does not guess at the text %j",
    (text) => {
      expect(decoder(null).text(text)).toBe(UNREADABLE);
    },
  );

  it.each([
    [205, "秒", 205],
    [205.1, "秒", 205.1],
    [0.1, "小时", 360],
    [8, "小时", 28800],
    [3.5, "分钟", 210],
    [-3, "分钟", -180],
  ])("reads the number %d in a column of %s as %d seconds", (value, unit, seconds) => {
    expect(decoder(unit).number(value, Kind.number)).toBe(seconds);
  });

  it.each([
    [205 / 86400, Kind.time, 205],
    [1.5, Kind.timeToMinute, 129600],
    [0.25, Kind.dateTime, 21600],
  ])("reads the serial %d of kind %d as %d seconds whatever the unit", (value, kind, seconds) => {
    expect([null, "分钟", "小时"].map((unit) => decoder(unit).number(value, kind))).toEqual([
      seconds,
      seconds,
      seconds,
    ]);
  });

  it.each([
    [45939, Kind.date],
    [45939.5, Kind.dateTime],
    [1, Kind.date],
    [45939.5, Kind.time],
    [1, Kind.boolean],
  ])("does not take the number %d of kind %d for a length of time", (value, kind) => {
    expect(decoder(null).number(value, kind)).toBe(UNREADABLE);
  });

  it("uses the column type's own unit where the header names none", () => {
    const hours = duration("小时").decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
    expect([hours.number(7.5, Kind.number), hours.text("7:30"), hours.text("7.5")]).toEqual([27000, 27000, 27000]);
  });

  it("does not read bare numbers in a column whose unit is no duration", () => {
    expect(decoder("天").number(1, Kind.number)).toBe(UNREADABLE);
    expect(decoder("天").number(0, Kind.number)).toBe(UNREADABLE);
    expect(decoder("天").text("0")).toBe(UNREADABLE);
    expect(decoder("天").text("1小时")).toBe(3600);
  });

  it("reads back what it is written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359999 }), (seconds) => {
        const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const texts = [formatTime(seconds), `${hours}小时${minutes}分${rest}秒`, `${seconds}`];
        expect(texts.map((text) => decoder(null).text(text))).toEqual([seconds, seconds, seconds]);
        expect(decoder("小时").number(seconds / 3600, Kind.number)).toBe(seconds);
        expect(decoder("分钟").number(seconds / 86400, Kind.time)).toBe(seconds);
      }),
    );
  });
});
