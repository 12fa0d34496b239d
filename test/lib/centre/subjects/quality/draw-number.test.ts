import { drawNumber } from "../../../../../src/lib/centre/subjects/quality/draw-number.ts";

describe("drawNumber", () => {
  it.each([
    ["", 2872998923],
    ["a", 444641715],
    ["2025-10-09|1001|R1", 1836928716],
  ])("draws for %j what any other hand works out", (text, number) => {
    expect(drawNumber(text)).toBe(number);
  });

  it("draws a recording of ten alike often whatever its place among them", () => {
    const wins = new Array<number>(10).fill(0);
    for (let agent = 0; agent < 5000; agent++) {
      const lots = wins.map((_, place) => drawNumber(`2025-10-09|${agent}|R${place}`));
      wins[lots.indexOf(Math.min(...lots))]!++;
    }
    expect(Math.min(...wins)).toBeGreaterThan(420);
    expect(Math.max(...wins)).toBeLessThan(580);
  });
});
