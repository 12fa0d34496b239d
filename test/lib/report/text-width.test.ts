import { textWidth } from "../../../src/lib/report/text-width.ts";

describe("textWidth", () => {
  it.each([
    ["", 0],
    ["2025-10", 7],
    ["班组", 4],
    ["产值(元)", 8],
    ["（元）", 6],
    ["é", 1],
    ["𠮷野", 4],
  ])("of %j is %d", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
