import { storedText } from "../../../../src/hosts/file/package/xml-scan.ts";

const full = "字".repeat(32_767);

describe("storedText", () => {
  test.each([
    ["leaves ordinary text alone", "外呼 10月\t<&>😀\n", "外呼 10月\t<&>😀\n"],
    ["drops characters that XML cannot hold", "a\u0000\u000b\u001f\ufffeb", "ab"],
    ["drops half a surrogate pair", "a\ud83db", "ab"],
    ["writes every line break as Excel does", "a\r\nb\rc", "a\nb\nc"],
    ["escapes what Excel would unescape", "_x0041_ _X00e9_ _x12_", "_x005F_x0041_ _x005F_X00e9_ _x12_"],
    ["escapes an escape", "_x005F_x0041_", "_x005F_x005F_x005F_x0041_"],
    ["keeps a text that just fits", full, full],
    ["cuts a longer one and says so", full + "字", full.slice(1) + "…"],
    ["cuts before an emoji rather than through it", full.slice(2) + "😀字", full.slice(2) + "…"],
  ])("%s", (_title, text, stored) => {
    expect(storedText(text)).toBe(stored);
  });
});
