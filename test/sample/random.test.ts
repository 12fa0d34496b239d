import { seedRandom } from "../../src/sample/random.ts";

describe("seedRandom", () => {
  it("repeats itself for one seed and theme, and not for another theme", () => {
    const draw = (seed: number, theme: string): number[] => {
      const random = seedRandom(seed, theme);
      return Array.from({ length: 5 }, () => random.share());
    };
    expect(draw(1, "calls")).toEqual(draw(1, "calls"));
    expect(draw(1, "calls")).not.toEqual(draw(1, "people"));
    expect(draw(1, "calls")).not.toEqual(draw(2, "calls"));
  });

  it("draws whole numbers over the range, both ends in it", () => {
    const random = seedRandom(3, "dice");
    const drawn = new Set(Array.from({ length: 300 }, () => random.whole(1, 6)));
    expect([...drawn].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
