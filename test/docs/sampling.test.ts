import { samplingPage } from "../../scripts/docs/sampling-page.ts";
import { drawNumber } from "../../src/lib/centre/subjects/quality/draw-number.ts";

describe("the worked example of the sampling plan", () => {
  const lines = samplingPage().split("\n");
  const drawn = lines.flatMap((line) => {
    const [, text, number] = /^\| \d \| `(.+)` \| (\d+) \|$/.exec(line) ?? [];
    return text === undefined ? [] : [{ text: text.replaceAll("\\|", "|"), number: Number(number) }];
  });

  it("lists an agent's recordings by the numbers that the plan draws for them, lowest first", () => {
    expect(drawn.map(({ text }) => text.split("|")[2])).toEqual([
      "XL00001043",
      "XL00001042",
      "XL00001107",
      "LY00000318",
    ]);
    expect(drawn.map(({ number }) => number)).toEqual(drawn.map(({ text }) => drawNumber(text)));
  });

  it("says what the formulas for its text should show", () => {
    expect(lines.at(-2)).toContain(`C5 应是 **${drawNumber("2025-10-09|1001|XL00001042")}**`);
  });
});
