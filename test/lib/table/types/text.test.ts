import { Kind } from "../../../../src/lib/table/cell.ts";
import { type ColumnType, type Decoder, UNREADABLE } from "../../../../src/lib/table/decode.ts";
import { Dictionary } from "../../../../src/lib/table/dictionary.ts";
import { fold } from "../../../../src/lib/table/fold.ts";
import {
  city,
  foldCity,
  freeText,
  identifier,
  name,
  numeral,
  numeralText,
  serialNumber,
} from "../../../../src/lib/table/types/text.ts";

/** What the dictionary holds for the one cell read, or `undefined` where it is unreadable. */
function read(type: ColumnType, cell: (decoder: Decoder) => number): string | undefined {
  const dictionary = new Dictionary();
  return dictionary.texts[cell(type.decoder({ unit: null, date1904: false, dictionary }))];
}

describe("identifier", () => {
  it.each([
    ["１００１", "1001"],
    ["'0012", "0012"],
    ["Ab01", "Ab01"],
    ["1001 [张三]", "1001 [张三]"],
  ])("keeps the text %j as %j", (text, kept) => {
    expect(read(identifier, (decoder) => decoder.text(fold(text)))).toBe(kept);
  });

  it.each([
    [1001, Kind.number, "1001"],
    [13800000000, Kind.number, "13800000000"],
    [202510090000001, Kind.number, "202510090000001"],
    [1001.5, Kind.number, undefined],
    [45939, Kind.date, undefined],
    [1, Kind.boolean, undefined],
  ])("reads the number %d of kind %d as %j", (value, kind, kept) => {
    expect(read(identifier, (decoder) => decoder.number(value, kind))).toBe(kept);
  });

  it("gives a number and its text one code", () => {
    const ids = identifier.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
    expect([ids.text("1001"), ids.text("1002"), ids.number(1001, Kind.number)]).toEqual([0, 1, 0]);
    expect(ids.number(1001.5, Kind.number)).toBe(UNREADABLE);
  });
});

describe("serialNumber", () => {
  it("reads what an identifier does, without looking whether it was there", () => {
    const dictionary = new Dictionary();
    const serials = serialNumber.decoder({ unit: null, date1904: false, dictionary });
    expect([serials.text("R01"), serials.number(1001, Kind.number), serials.text("R01")]).toEqual([0, 1, 2]);
    expect(dictionary.texts).toEqual(["R01", "1001", "R01"]);
    expect([serials.number(1.5, Kind.number), serials.number(45_939, Kind.date)]).toEqual([UNREADABLE, UNREADABLE]);
  });
});

describe("numeral", () => {
  const dictionary = new Dictionary();
  const numbers = numeral.decoder({ unit: null, date1904: false, dictionary });

  it.each([
    ["13800000000", 13_800_000_000],
    ["0", 0],
    ["999999999999999", 999_999_999_999_999],
  ])("takes the digits %j for their number, and keeps no text", (text, number) => {
    expect(numbers.text(text)).toBe(number);
    expect(numbers.number(number, Kind.number)).toBe(number);
    expect(numeralText(number, dictionary)).toBe(text);
  });

  it.each(["03711234567", "00", "1234567890123456", "+8613800000000", "138-0000", "13800000000 [张三]"])(
    "keeps %j as its text",
    (text) => {
      const value = numbers.text(text);
      expect(value).toBeLessThan(0);
      expect([numbers.text(text), numeralText(value, dictionary)]).toEqual([value, text]);
    },
  );

  it("gives a number and its text one value, and reads no part of a number", () => {
    expect(numbers.number(1_234_567_890_123_456, Kind.number)).toBe(numbers.text("1234567890123456"));
    expect(numbers.number(-5, Kind.number)).toBe(numbers.text("-5"));
    expect([numbers.number(1.5, Kind.number), numbers.number(45_939, Kind.date)]).toEqual([UNREADABLE, UNREADABLE]);
  });
});

describe("name and freeText", () => {
  it("differ in inner white space only", () => {
    expect(read(name, (decoder) => decoder.text("外呼 \n一班"))).toBe("外呼 一班");
    expect(read(freeText, (decoder) => decoder.text("外呼 \n一班"))).toBe("外呼 \n一班");
  });

  it.each([
    [101, Kind.number, "101"],
    [0.1 + 0.2, Kind.number, "0.3"],
    [1, Kind.boolean, "TRUE"],
    [45939, Kind.date, "2025-10-09"],
    [45939.5, Kind.dateTime, "2025-10-09 12:00:00"],
    [0.5, Kind.time, "12:00:00"],
  ])("show the number %d of kind %d as %j", (value, kind, shown) => {
    expect(read(name, (decoder) => decoder.number(value, kind))).toBe(shown);
    expect(read(freeText, (decoder) => decoder.number(value, kind))).toBe(shown);
  });
});

describe("city", () => {
  it("gives the spellings of a city one code", () => {
    const cities = city.decoder({ unit: null, date1904: false, dictionary: new Dictionary() });
    expect(["郑州", "郑州市", "河南省郑州市", "洛阳", "河南 郑州"].map((spelling) => cities.text(spelling))).toEqual([
      0, 0, 0, 1, 0,
    ]);
  });
});

describe("foldCity", () => {
  it.each([
    ["郑州市", "郑州"],
    ["河南省郑州市", "郑州"],
    ["河南省 郑州", "郑州"],
    ["河南　郑州", "郑州"],
    ["河南郑州", "郑州"],
    ["黑龙江省哈尔滨市", "哈尔滨"],
    ["内蒙古自治区呼和浩特市", "呼和浩特"],
    ["内蒙古包头", "包头"],
    ["广西壮族自治区南宁市", "南宁"],
    ["新疆和田", "和田"],
    ["宁夏回族自治区 银川市", "银川"],
    ["吉林省吉林市", "吉林"],
    ["吉林长春", "长春"],
    ["青海省海南藏族自治州", "海南藏族自治州"],
    ["湖南湘西土家族苗族自治州", "湘西土家族苗族自治州"],
    ["北京市", "北京"],
    ["津市市", "津市"],
  ])("makes %j %j", (text, folded) => {
    expect(foldCity(text)).toBe(folded);
  });

  it("takes 吉林市 for a city, not for a province with something after it", () => {
    expect(foldCity("吉林市")).toBe("吉林");
    expect(foldCity("吉林市船营区")).toBe("吉林市船营区");
  });

  it.each([
    "郑州",
    "吉林",
    "河南",
    "河南省",
    "广西壮族自治区",
    "新疆维吾尔自治区",
    "内蒙古自治区",
    "海南藏族自治州",
    "海南州",
    "河南蒙古族自治县",
    "河北区",
    "全省",
    "全部",
    "全国",
    "全市",
    "津市",
    "神农架林区",
  ])("leaves %j as it is", (text) => {
    expect(foldCity(text)).toBe(text);
  });
});
