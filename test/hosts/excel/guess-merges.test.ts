import { guessMerges } from "../../../src/hosts/excel/guess-merges.ts";

const corner = { top: 0, left: 0, bottom: 0, right: 0 };

describe("the merges of a two-row header, guessed", () => {
  it("lets an upper name span the lower ones, and a name without lower ones both rows", () => {
    const rows = [
      ["日期", "上午", "", "备注"],
      ["", "签入", "签出", ""],
      [45939, 0.375, 0.5, ""],
    ];
    expect(guessMerges(rows, { ...corner, top: 2, left: 1 })).toEqual([
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 3 },
      { top: 2, left: 4, bottom: 3, right: 4 },
    ]);
  });

  it("finds the header below a title", () => {
    const rows = [
      ["外呼日报", "", ""],
      ["工号", "外呼", ""],
      ["", "数量", "成功"],
      [1001, 20, 3],
    ];
    expect(guessMerges(rows, corner)).toEqual([
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });

  it.each<[string, unknown[][]]>([
    [
      "rows that name each column once",
      [
        ["日期", "工号"],
        [45939, 1001],
        [45940, 1001],
      ],
    ],
    [
      "texts above texts, which may be data",
      [
        ["日期", "", "备注"],
        ["十月九日", "张三", ""],
        ["十月十日", "李四", ""],
      ],
    ],
    [
      "a column that neither row names",
      [
        ["工号", "", "外呼", ""],
        ["", "", "数量", "成功"],
        [1001, "", 2, 1],
      ],
    ],
    [
      "a lower row with a number in it",
      [
        ["月份", ""],
        ["十月", 3],
        [1, 2],
      ],
    ],
    [
      "an upper row that begins with a blank",
      [
        ["", "一班"],
        ["工号", ""],
        [1001, 2],
      ],
    ],
    [
      "nothing below",
      [
        ["日期", "上午", ""],
        ["", "签入", "签出"],
      ],
    ],
    ["no rows", []],
  ])("leaves %s alone", (_, rows) => {
    expect(guessMerges(rows, corner)).toEqual([]);
  });
});
