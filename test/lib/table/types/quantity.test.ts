import fc from "fast-check";
import { Kind } from "../../../../src/lib/table/cell.ts";
import { UNREADABLE, type ColumnType } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { fold } from "../../../../src/lib/table/fold.ts";
import { money, quantity } from "../../../../src/lib/table/types/quantity.ts";

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

describe("money", () => {
  it.each([
    ["3.5元", 35000],
    ["￥1,234.5678", 12345678],
    ["0.0001", 1],
    ["-2", -20000],
    ["0.00001", UNREADABLE],
    ["3.14159", UNREADABLE],
    ["面议", UNREADABLE],
  ])("reads the text %j as %d parts of 1/10000 yuan", (text, ticks) => {
    expect(decoder(money).text(fold(text))).toBe(ticks);
  });

  it("forgives float noise and nothing more", () => {
    const yuan = decoder(money);
    expect(yuan.number(0.1 + 0.2, Kind.number)).toBe(3000);
    expect(yuan.number(1.005, Kind.number)).toBe(10050);
    expect(yuan.number(1.00005, Kind.number)).toBe(UNREADABLE);
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
