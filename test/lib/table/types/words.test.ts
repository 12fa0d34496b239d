import { Kind } from "../../../../src/lib/table/cell.ts";
import { UNREADABLE, type ColumnType } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { fold } from "../../../../src/lib/table/fold.ts";
import { words, yesNo } from "../../../../src/lib/table/types/words.ts";

function decoder(type: ColumnType) {
  return type.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
}

describe("words", () => {
  const appeal = words({ 申诉中: 0, 成立: 1, "Not Upheld": 2 });

  it.each([
    ["成立", 1],
    ["申 诉 中", 0],
    ["NOT upheld", 2],
    ["ＮｏｔＵｐｈｅｌｄ", 2],
    ["驳回", UNREADABLE],
    ["constructor", UNREADABLE],
  ])("reads %j as %d", (text, meaning) => {
    expect(decoder(appeal).text(fold(text))).toBe(meaning);
  });

  it("reads no number that is not one of its words", () => {
    expect(decoder(appeal).number(1, Kind.number)).toBe(UNREADABLE);
    expect(decoder(words({ 1: 7 })).number(1, Kind.number)).toBe(7);
    expect(decoder(words({ 1: 7 })).number(1, Kind.date)).toBe(UNREADABLE);
  });
});

describe("yesNo", () => {
  it.each(["是", "Y", "yes", "1", "√", "对", "Ｙ"])("takes %j for yes", (text) => {
    expect(decoder(yesNo).text(fold(text))).toBe(1);
  });

  it.each(["否", "n", "NO", "0", "×"])("takes %j for no", (text) => {
    expect(decoder(yesNo).text(fold(text))).toBe(0);
  });

  it.each([
    [1, Kind.number, 1],
    [0, Kind.number, 0],
    [1, Kind.boolean, 1],
    [0, Kind.boolean, 0],
    [2, Kind.number, UNREADABLE],
    [1, Kind.date, UNREADABLE],
  ])("reads the number %d of kind %d as %d", (value, kind, meaning) => {
    expect(decoder(yesNo).number(value, kind)).toBe(meaning);
  });

  it.each(["也许", "2"])("does not guess at %j", (text) => {
    expect(decoder(yesNo).text(text)).toBe(UNREADABLE);
  });
});
