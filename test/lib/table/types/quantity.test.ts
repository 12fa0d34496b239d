import fc from "fast-check";
import { Kind } from "../../../../src/lib/table/cell.ts";
import { UNREADABLE, type ColumnType } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { fold } from "../../../../src/lib/table/fold.ts";
import { isBeyond } from "../../../../src/lib/table/limit.ts";
import {
  absolute,
  count,
  money,
  points,
  pointsUpTo,
  quantity,
  unitPrice,
} from "../../../../src/lib/table/types/quantity.ts";

function decoder(type: ColumnType) {
  return type.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
}

describe("quantity", () => {
  it.each([
    ["1,234", 1234],
    ["1,234,567.5", 1234567.5],
    ["１２３", 123],
    ["￥3.50", 3.5],
    ["¥ 3.50", 3.5],
    ["-¥3.50", -3.5],
    ["¥-3.50", -3.5],
    ["3.5元", 3.5],
    ["3.5 元/户", 3.5],
    ["12次", 12],
    ["12 个", 12],
    ["12笔", 12],
    ["12%", 0.12],
    ["１２．５％", 0.125],
    ["-5", -5],
    ["0", 0],
  ])("reads the text %j as %d", (text, number) => {
    expect(decoder(quantity).text(fold(text))).toBe(number);
  });

  it.each(["(5)", "1e3", "1,23", "12,34", "1 234", "1.2.3", "1.2万", "350分", "--5", "¥", "元", "十二", "5-", "0x10"])(
    "does not guess at the text %j",
    (text) => {
      expect(decoder(quantity).text(fold(text))).toBe(UNREADABLE);
    },
  );

  it.each([
    [12.5, Kind.number, 12.5],
    [-3, Kind.number, -3],
    [1, Kind.boolean, UNREADABLE],
    [45939, Kind.date, UNREADABLE],
    [0.5, Kind.time, UNREADABLE],
  ])("reads the number %d of kind %d as %d", (value, kind, number) => {
    expect(decoder(quantity).number(value, kind)).toBe(number);
  });
});

describe("a percent sign", () => {
  it.each([
    ["of a number makes a fraction", quantity, 0.125],
    ["of points makes so many of them", points, 12.5],
    ["of what is no share cannot be read", absolute, UNREADABLE],
    ["of money cannot be read", money, UNREADABLE],
    ["of a price cannot be read", unitPrice, UNREADABLE],
  ])("%s", (_, type, value) => {
    expect(decoder(type).text("12.5%")).toBe(value);
    expect(decoder(type).number(0.125, Kind.percent)).toBe(value);
  });

  it("leaves no float noise in points", () => {
    expect(decoder(points).number(0.57, Kind.percent)).toBe(57);
    expect(decoder(points).number(0.955, Kind.percent)).toBe(95.5);
    expect(decoder(points).text("95.7%")).toBe(95.7);
  });
});

describe("what numbers are at most", () => {
  const takes = (type: ColumnType, text: string) => !isBeyond(decoder(type).text(text), type.limit!);

  it.each([
    ["a count", count, { within: ["0", "1000000"], beyond: ["1000001", "1.5", "0.5"] }],
    ["a score", pointsUpTo(120), { within: ["0", "120", "99.5"], beyond: ["120.1", "950"] }],
    ["a price", unitPrice, { within: ["0.0001", "1.2345", "100000"], beyond: ["0.00001", "0.12345", "100000.01"] }],
    ["money", money, { within: ["0.0001", "1000000000"], beyond: ["3.14159", "1000000001"] }],
    ["a number", quantity, { within: ["-1000000000", "0.123456789"], beyond: ["1000000001", "-1000000001"] }],
  ])("holds for %s", (_, type, texts) => {
    expect(texts.within.filter((text) => !takes(type, text))).toEqual([]);
    expect(texts.beyond.filter((text) => takes(type, text))).toEqual([]);
  });

  it("takes nothing as large as a double can be, and no blank for a number", () => {
    for (const type of [count, money, unitPrice, quantity, points])
      expect(isBeyond(decoder(type).number(1e308, Kind.number), type.limit!)).toBe(true);
    expect(isBeyond(NaN, count.limit!)).toBe(false);
  });
});

describe("money", () => {
  it.each([
    ["3.5元", 35000],
    ["￥1,234.5678", 12345678],
    ["0.0001", 1],
    ["-2", -20000],
    ["面议", UNREADABLE],
  ])("reads the text %j as %d parts of 1/10000 yuan", (text, ticks) => {
    expect(decoder(money).text(fold(text))).toBe(ticks);
  });

  it("forgives float noise and nothing more", () => {
    const yuan = decoder(money);
    expect(yuan.number(0.1 + 0.2, Kind.number)).toBe(3000);
    expect(yuan.number(1.005, Kind.number)).toBe(10050);
    expect(yuan.number(1.00005, Kind.number)).toBeCloseTo(10000.5);
    expect(yuan.number(0.3, Kind.boolean)).toBe(UNREADABLE);
  });

  it("reads every price of up to 4 decimals exactly, as a number and as a text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (ticks) => {
        expect(decoder(money).number(ticks / 10000, Kind.number)).toBe(ticks);
        expect(decoder(money).text((ticks / 10000).toFixed(4))).toBe(ticks);
      }),
    );
  });
});
