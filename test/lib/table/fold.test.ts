import fc from "fast-check";
import { fold, foldName, isBlankText } from "../../../src/lib/table/fold.ts";

describe("fold", () => {
  it.each([
    ["１００１", "1001"],
    ["\u3000张三\u00A0", "张三"],
    ["'1001", "1001"],
    ["＇0012 ", "0012"],
    ["\uFEFF1001\u200B", "1001"],
    ["\u202D13800000000\u202C", "13800000000"],
    ["张  三", "张  三"],
    ["⼯号", "工号"],
    ["'", ""],
  ])("reads %j as %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("leaves a folded text as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("isBlankText", () => {
  it.each(["", "-", "--", "—", "——", "–", "/", "无"])("takes %j as blank", (text) => {
    expect(isBlankText(fold(text))).toBe(true);
  });

  it.each(["0", "无理由", "-1", "//", "否", "---"])("takes %j as filled", (text) => {
    expect(isBlankText(fold(text))).toBe(false);
  });
});

describe("foldName", () => {
  it("makes inner runs of white space one space", () => {
    expect(foldName(" 外呼\u3000\n一班 ")).toBe("外呼 一班");
  });
});
