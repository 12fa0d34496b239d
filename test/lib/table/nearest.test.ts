import { nearest, suggest } from "../../../src/lib/table/nearest.ts";

test.each([
  ["接听", ["外呼", "接通", "有效"], "接通"],
  ["最底样本", ["最低工资", "最低样本数"], "最低样本数"],
  ["REFUSD", ["subscribed", "refused"], "refused"],
  ["毫不相干", ["甲", "乙"], "甲"],
])("takes %s for the known word with the fewest edits", (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test("knows no nearest word among none", () => {
  expect(nearest("接通", [])).toBeUndefined();
});

test("lists what may be written and the nearest of it", () => {
  expect(suggest("接听", ["接通", "外呼"])).toBe("可填:接通、外呼(最接近:接通)。");
});

test("names only the nearest of a long list", () => {
  const many = Array.from({ length: 11 }, (_, index) => `第${index}项`);
  expect(suggest("第7顶", many)).toBe("最接近:第7项。");
});

test("may find the nearest among words that are not listed", () => {
  expect(suggest("成攻", ["定制"], ["成功"])).toBe("可填:定制(最接近:成功)。");
});
