import { chooseLanguage, WORDS } from "../../../src/taskpane/words/words.ts";

/** Says every word, those that take numbers or texts with some. */
function everyWord(language: "zh" | "en"): [string, string][] {
  return Object.entries(WORDS[language]).map(([key, said]: [string, unknown]) => [
    key,
    typeof said === "function" ? (said as (...given: unknown[]) => string)(["7"], ["8"]) : String(said),
  ]);
}

describe("the words of the pane", () => {
  it("are Chinese in Chinese, but for the way to the other language", () => {
    const foreign = everyWord("zh").filter(([, said]) => !/\p{Script=Han}/u.test(said));
    expect(foreign).toEqual([["otherLanguage", "English"]]);
  });

  it("are English in English, but for names of sheets and the way to the other language", () => {
    const foreign = everyWord("en").filter(([, said]) => /\p{Script=Han}/u.test(said.replace(/口径|问题/g, "")));
    expect(foreign).toEqual([["otherLanguage", "中文"]]);
  });

  it("say the numbers they are given in both languages", () => {
    for (const language of ["zh", "en"] as const) {
      const told = WORDS[language];
      expect([told.made(12), told.counts(20, 19), told.takenBack(3, 4)].map((said) => said.match(/\d+/g))).toEqual([
        ["12"],
        ["20", "19"],
        ["3", "4"],
      ]);
    }
  });
});

describe("the language", () => {
  it.each([
    [null, "zh-CN", "zh"],
    [null, "zh-TW", "zh"],
    [null, "", "zh"],
    [null, "en-US", "en"],
    [null, "de-DE", "en"],
    ["zh", "en-US", "zh"],
    ["en", "zh-CN", "en"],
    ["fr", "zh-CN", "zh"],
  ])("chosen %s, in an Office of %s, is %s", (chosen, display, language) => {
    expect(chooseLanguage(chosen, display)).toBe(language);
  });
});
